import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { faults } from './faults.ts';
import { data, files, text } from './read.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const names = files('workflows');
const workflow = (name: string): Workflow => data(`workflows/${name}`) as Workflow;
const jobs = (name: string): Job[] => Object.values(workflow(name).jobs);
const steps = (name: string): Step[] => jobs(name).flatMap((job) => job.steps);

test('the workflows are those that are told of', () => {
  expect(names).toEqual(['check.yml', 'comment.yml', 'links.yml', 'pages.yml']);
});

test('the parser that judges them finds a wrong key, a broken expression and an unknown context', async () => {
  const wrong = [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: x',
    '    stepz: 3',
    '    steps:',
    '      - run: echo ${{ nope.x }} ${{ a( }}',
  ].join('\n');
  expect(await faults('wrong.yml', wrong)).toHaveLength(3);
});

describe.each(names)('%s', (name) => {
  test('is a workflow GitHub can read', async () => {
    expect(await faults(name, text(`workflows/${name}`))).toEqual([]);
  });

  test('names each action by its commit, with the version in a comment', () => {
    const lines = text(`workflows/${name}`)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('grants nothing by default, and to each job what it says', () => {
    expect(workflow(name).permissions).toEqual({});
    expect(jobs(name).filter((job) => !job.permissions || !job['timeout-minutes'])).toEqual([]);
  });

  test('is not run with this repository’s rights for what a stranger sent', () => {
    expect(Object.keys(workflow(name).on)).not.toContain('pull_request_target');
    expect(text(`workflows/${name}`)).not.toMatch(/secrets\.|secrets\[|secrets: inherit|allow-unsafe-pr-checkout/);
  });

  test('never writes an expression into a script: what comes from outside goes through the environment', () => {
    expect(steps(name).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('leaves no token behind in the folder that the project’s code runs in', () => {
    const checkouts = steps(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('calls only commands and scripts that the project has', () => {
    const runs = steps(name).flatMap(({ run }) => run ?? []);
    const scripts = runs.flatMap((run) =>
      [...run.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, script]) => script!),
    );
    expect(scripts.filter((script) => script !== 'ci' && !(script in pkg.scripts))).toEqual([]);
    const code = runs.flatMap((run) => [...run.matchAll(/node (src\/\S+)/g)].map(([, file]) => file!));
    expect(code.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });
});

test('a pull request runs what the README runs, and can only read', () => {
  const [job] = jobs('check.yml');
  expect(Object.keys(workflow('check.yml').on)).toEqual(['pull_request']);
  expect(job!.permissions).toEqual({ contents: 'read' });
  const runs = steps('check.yml').flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  expect(runs.join('\n')).toContain('npm run --silent diff');
  // What it compares with is there: the branch that the request is merged into.
  expect(runs).toContain('npm run --silent check -- --reporter github --since HEAD^1');
  expect(job!.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth']).toBe(2);
});

test('what is published passed the same tests, on the same files, and keeps the ids of what it takes the place of', () => {
  const kept = 'npm run --silent check -- --since "$BEFORE"';
  expect(steps('pages.yml').flatMap(({ run }) => run ?? [])).toEqual(['npm ci', kept, 'npm test']);
  const step = steps('pages.yml').find(({ run }) => run === kept)!;
  expect(step.env).toEqual({ BEFORE: '${{ github.event.before }}' });
  const checkout = workflow('pages.yml').jobs.build!.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))!;
  expect(checkout.with?.['fetch-depth']).toBe(0);
  expect(workflow('pages.yml').jobs.build!.permissions).toEqual({ contents: 'read' });
  expect(workflow('pages.yml').jobs.deploy!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(workflow('pages.yml').jobs.deploy!.steps.some(({ run }) => run)).toBe(false);
});

test('the run that may write a comment runs nothing of the pull request', () => {
  const [job] = jobs('comment.yml');
  expect(job!.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  const checkout = job!.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))!;
  expect(checkout.with).toEqual({ 'persist-credentials': false });
  expect(job!.steps.flatMap(({ run }) => run ?? []).join('\n')).not.toMatch(/\bnpm\b|\bgh pr checkout\b|\bgit\b/);
});

test('dependencies and actions are kept up by proposals, each a week old at least', () => {
  const { version, updates } = data('dependabot.yml') as {
    version: number;
    updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  expect(updates.filter((update) => update.cooldown['default-days'] < 7)).toEqual([]);
});
