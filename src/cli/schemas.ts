import { SCHEMA_FOLDER, writeEditorSchemas } from './editor-schemas.ts';

// npm run schemas (npm ci runs it too): what VS Code needs to complete, explain and check the files of the record.
writeEditorSchemas(process.cwd());
console.log(`Schemas for the editor are in ${SCHEMA_FOLDER}/.`);
