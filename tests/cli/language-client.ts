import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Place {
  line: number;
  character: number;
}
/** What an editor shows of a problem. */
export interface Shown {
  message: string;
  line: number;
}

/** A language server as an editor runs it, with the settings of the workspace; asks it what the editor would ask. */
export async function editor(server: string[], root: string, settings: Record<string, unknown>, options: object = {}) {
  const child = spawn(process.execPath, server, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const line = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = new Map<string, (shown: Shown[]) => void>();

  // A section of the settings, `yaml` or `yaml.schemas`, out of their flat names.
  const section = (name: string): unknown => {
    const below = Object.entries(settings).filter(([key]) => key.startsWith(`${name}.`));
    return settings[name] ?? Object.fromEntries(below.map(([key, value]) => nested(key.slice(name.length + 1), value)));
  };
  const nested = (key: string, value: unknown): [string, unknown] => {
    const [first = '', ...rest] = key.split('.');
    return [first, rest.length === 0 ? value : Object.fromEntries([nested(rest.join('.'), value)])];
  };
  line.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map((i) => section(i.section ?? '')),
  );
  line.onRequest('client/registerCapability', () => null);
  line.onRequest('workspace/semanticTokens/refresh', () => null);
  line.onRequest('workspace/diagnostic/refresh', () => null);
  line.onRequest('workspace/inlayHint/refresh', () => null);
  line.onRequest('workspace/workspaceFolders', () => [{ uri: pathToFileURL(root).href, name: 'record' }]);
  line.onNotification(
    'textDocument/publishDiagnostics',
    (p: { uri: string; diagnostics: { message: string; range: { start: Place } }[] }) => {
      waiting.get(p.uri)?.(p.diagnostics.map((d) => ({ message: d.message, line: d.range.start.line + 1 })));
    },
  );
  line.listen();
  const uriOf = (path: string): string => pathToFileURL(`${root}/${path}`).href;
  await line.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'record' }],
    initializationOptions: options,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, workspaceFolders: true },
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        publishDiagnostics: {},
      },
    },
  });
  await line.sendNotification('initialized', {});
  await line.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  return {
    /** Opens a file in which something is wrong; answers with the problems the editor underlines, once it does. */
    open: (path: string, languageId: string, text: string): Promise<Shown[]> => {
      const uri = uriOf(path);
      return new Promise((resolve) => {
        waiting.set(uri, (shown) => {
          if (shown.length > 0) resolve(shown);
        });
        void line.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      });
    },
    hover: async (path: string, position: Place): Promise<string> => {
      const answer = await line.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri: uriOf(path) },
        position,
      });
      return answer?.contents.value ?? '';
    },
    complete: async (path: string, position: Place): Promise<string[]> => {
      const answer = await line.sendRequest<{ items: { label: string }[] }>('textDocument/completion', {
        textDocument: { uri: uriOf(path) },
        position,
      });
      return answer.items.map((item) => item.label);
    },
    close: (): void => {
      line.dispose();
      child.kill();
    },
  };
}
