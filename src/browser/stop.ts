import { fold } from '../core/fold.ts';

/**
 * Words that ask, join and hold a sentence together and do not tell what it is about: in English, Bangla, Hindi, and the
 * latter two in Latin letters. A phrase of the thesaurus may hold them; they are not counted as part of what is asked.
 */
const WORDS = `
a about after also am an and any are as at be because been being but by can could did do does doing done for from get
gets getting give given go goes got had has have he her hers him his how i if in into is it its just kind like made make
many matter matters may me might much must my need no not of on or our out please shall she should so some someone such tell than that
the their them then there these they this those to under up us use used want wants was we were what when where whether
which who whom whose why will with within would you your procedure process step steps way

কি কী কে কেন কখন কবে কোথায় কোথা কীভাবে কিভাবে কিকরে কোন কোনো কত কতো এই সেই ওই এর র তার তাকে তাদের আমি আমার আমাকে আমরা
আমাদের সে তিনি তারা আপনি এবং ও আর বা যদি তাহলে না নয় নাই নেই হবে হয় হলে হয়েছে হতে হওয়া করা করে করব করবো করবে করতে করলে
করার করেন কর পারি পারে পারবে পারব পারবেন যায় যাবে যাব গেলে যেতে থেকে থাকবে থাকতে দিয়ে নিয়ে জন্য মধ্যে সাথে সঙ্গে
কাছে দিতে নিতে দেওয়া নেওয়া পাব পাবে পাবো পাওয়া পেতে আছে আছি ছিল চাই চায় লাগে লাগবে একটি একটা একজন কিছু সব প্রক্রিয়া পদ্ধতি নিয়ম

क्या कैसे कहाँ कब क्यों कौन कितना कितनी कितने किस किसे किसको है हैं था थी थे हो होता होती होते होगा होगी होना का की के
को में से पर और या तो ही भी नहीं ना न यह वह ये वे उस उसे उसको उसकी उसके इस इसे मैं मुझे मेरा मेरी मेरे हम हमें कर करना करें
करे करता करती करते किया की गई गया गए गये जा जाता जाती जाए जाये जाना सकते सकता सकती सके रहा रही रहे लिए लिये साथ तक मिलेगा
मिलेगी मिलता मिलती मिलते मिले मिली मिल मिलना चाहिए चाहिये दे देना दिया दी हुई हुआ हुए एक कोई कुछ तय प्रक्रिया तरीका तरीक़ा

ki kivabe kibhabe kemon kothay keno kobe koto kon theke diye niye jonno jonne ke er ar o ba na nai nei hobe hoy hole
hote kora kore korbo korbe korte korle parbo parbe pari pabo pabe pawa pete chai chay jabe jay jete amar ami amake tar
take apni ei oi ache chilo lagbe anbo prokriya poddhoti niyom
kya kaise kahan kab kyun kyon kyu kaun kitna kitni kitne hai hain tha thi ho hota hoti hoga hogi ka ko me mein se par aur
ya to hi bhi nahi nahin yeh ye woh wo usko us mujhe mera meri kar karna kare karein karun kiya gaya gayi ja jata jati
sakte sakta sakti sake raha rahi rahe liye sath saath tak milega milta milti mile mili chahiye de dena di diya hui ek koi
kuch prakriya tarika
`;
export const STOP: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(fold).filter(Boolean));
