import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { readCommandLine } from '../../src/cli-options.ts';
import { command, newProject, ordinaryEnvironment, type Project } from './installed.ts';
import { type Block, hasPrinted, withoutChance } from './readme-blocks.ts';
import { Program, type ProgramOptions } from './readme-program.ts';
import { ROOT } from './root.ts';

/** The port the page shows for the emulator, and those of programs the page has the reader write. */
const EMULATOR_PORT = '4010';
const PROGRAM_PORTS = ['4020', '4030', '4040'];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/**
 * Does what a page says, block after block: saves files, types commands and compares what is printed. It works in an
 * empty folder of its own, where the package is installed, with free ports for those of the page.
 */
export class Reader {
  readonly #project: Project;
  readonly #folder: string;
  readonly #manifest: Manifest;
  readonly #ports: ReadonlyMap<string, string>;
  readonly #emulator: Program;
  readonly #programs = new Map<string, Program>();
  readonly #files = new Map<string, string>();
  /** What the last command runs, where a test runs it. */
  #last: Program | undefined;

  private constructor(project: Project, manifest: Manifest, ports: ReadonlyMap<string, string>, emulator: Program) {
    this.#project = project;
    this.#folder = project.folder;
    this.#manifest = manifest;
    this.#ports = ports;
    this.#emulator = emulator;
  }

  static async start(): Promise<Reader> {
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest;
    const project = await newProject();
    const emulator = new Program(process.execPath, command('--port', '0'), { cwd: project.folder });
    const ports = await Promise.all(PROGRAM_PORTS.map(async (shown) => [shown, await freePort()] as const));
    await emulator.prints((output) => output.includes('/_emulator '));
    const [, port = ''] = /http:\/\/127\.0\.0\.1:(\d+)\/_emulator/.exec(emulator.output) ?? [];
    return new Reader(project, manifest, new Map([[EMULATOR_PORT, port], ...ports]), emulator);
  }

  async stop(): Promise<void> {
    await Promise.all([this.#emulator, ...this.#programs.values()].map((program) => program.stop()));
    await this.#project.remove();
  }

  /** Does what one block asks for; rejects when it cannot, or when something else is printed than the page says. */
  async follow({ line, kind, name, text }: Block): Promise<void> {
    if (kind === 'sh') return this.#type(text.trim());
    if (kind === 'js' || kind === 'ts' || kind === 'yaml') return this.#save(name, text);
    if (kind === 'text' && name !== '') return this.#compareProgram(name, text);
    if (kind === 'json' || kind === 'xml' || kind === 'text') return this.#compareLast(kind, text);
    throw new Error(
      `line ${line} opens a block of the kind "${kind}", which no test knows how to run; there is sh, js, ts, yaml, json, xml, text`,
    );
  }

  /**
   * Checks the TypeScript files of a page, with the package's own strictness. In a project of their own, for what is
   * run above a block must not find what stands below it.
   */
  async compile(blocks: readonly Block[]): Promise<void> {
    const { folder, remove } = await newProject();
    try {
      await writeTypes(this.#manifest, folder);
      for (const { kind, name, text } of blocks) if (kind === 'ts') await writeFile(join(folder, name), text);
      const tsc = join(ROOT, 'node_modules/typescript-native/bin/tsc');
      await new Program(process.execPath, [tsc, '--project', TYPES], { cwd: folder }).ends();
    } finally {
      await remove();
    }
  }

  async #type(commands: string): Promise<void> {
    if (commands.startsWith('npm ')) return this.#typeNpm(commands);
    const [, variable, value, words] = /^(?:([A-Z_]+)=(\S+) )?npx sms-emulator (\w+ .*)$/.exec(commands) ?? [];
    if (words !== undefined) return this.#typeSubcommand(words.split(' '), variable && { [variable]: value ?? '' });
    if (/^(?:[A-Z]+=|curl )/.test(commands)) return this.#run('sh', ['-ec', this.#here(commands)]);
    const [, tests] = /^npx vitest run(?: (\S+))?$/.exec(commands) ?? [];
    if (commands.startsWith('npx vitest run')) {
      const args = ['run', '--reporter=dot', ...(tests === undefined ? [] : [tests])];
      return this.#run('../node_modules/.bin/vitest', args, { env: ordinaryEnvironment() });
    }
    const [, file] = /^(?:node|npx tsx) (\S+)$/.exec(commands) ?? [];
    if (file === undefined) throw new Error(`no test knows how to run: ${commands}`);
    return this.#startProgram(file);
  }

  /** Commands that would install, start or test the package again are held against its manifest. */
  async #typeNpm(commands: string): Promise<void> {
    this.#last = undefined;
    for (const command of commands.split(' && ')) {
      const [, verb = '', ...words] = command.split(' ');
      const script = verb === 'run' ? words[0] : verb;
      if (verb === 'install') this.#checkPackages(words.filter((word) => !word.startsWith('-')));
      else if (verb === 'pack') requireScript(this.#manifest, 'prepack');
      else requireScript(this.#manifest, script ?? '');
      if (script === 'start') await this.#checkStart(words.slice(words.indexOf('--') + 1 || words.length));
    }
  }

  /** A command beside the emulator, which asks the one that runs here where it asks the one of the page. */
  async #typeSubcommand(
    words: readonly string[],
    variables: Readonly<Record<string, string>> | '' = {},
  ): Promise<void> {
    const where = words[0] === 'report' ? ['--url', this.#here(`http://127.0.0.1:${EMULATOR_PORT}`)] : [];
    const args = [...words.map((word) => this.#here(word)), ...where];
    const env = { ...process.env, ...(variables || {}) };
    await this.#run(process.execPath, command(...args), { env });
  }

  /** The emulator runs already, so only what says something about the command is run. */
  async #checkStart(args: readonly string[]): Promise<void> {
    const here = args.map((word) => (this.#files.has(word) ? join(this.#folder, word) : word));
    if (readCommandLine(here).show === undefined) return;
    await this.#run(process.execPath, command(...args));
  }

  #checkPackages(packages: readonly string[]): void {
    const { name, version, devDependencies } = this.#manifest;
    const tarball = `${name}-${version}.tgz`;
    const unknown = packages.find((wanted) => basename(wanted) !== tarball && !(wanted in devDependencies));
    if (unknown !== undefined) throw new Error(`"${unknown}" is neither ${tarball} nor a package the tests run with`);
  }

  async #run(command: string, args: readonly string[], options: Partial<ProgramOptions> = {}): Promise<void> {
    this.#last = new Program(command, args, { cwd: this.#folder, ...options });
    await this.#last.ends();
  }

  /** Starts a saved file and waits for its first line: by then a server listens. */
  async #startProgram(file: string): Promise<void> {
    if (!this.#files.has(file)) throw new Error(`the page does not say what stands in ${file}`);
    const loader = file.endsWith('ts') ? ['--import', 'tsx'] : [];
    const program = new Program(process.execPath, [...loader, file], { cwd: this.#folder });
    this.#programs.set(file, program);
    this.#last = program;
    await program.prints((output) => output.includes('\n'));
  }

  async #save(file: string, text: string): Promise<void> {
    if (!/^[\w.-]+$/.test(file)) throw new Error('the name of the file is missing after the kind of the block');
    if (this.#files.get(file) === text) return;
    this.#files.set(file, text);
    await writeFile(join(this.#folder, file), this.#here(text));
  }

  /** What a running program prints comes with time, which nobody has to wait for. */
  async #compareProgram(name: string, text: string): Promise<void> {
    const program = name === 'npm start' ? this.#emulator : this.#programs.get(name);
    if (program === undefined) throw new Error(`the page does not run ${name}`);
    await this.#passTime();
    await program.prints((output) => hasPrinted(this.#asShown(output), text));
  }

  async #passTime(): Promise<void> {
    const response = await fetch(this.#here('http://127.0.0.1:4010/_emulator/clock/advance'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ by: '1m' }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  async #compareLast(kind: string, text: string): Promise<void> {
    if (kind === 'json') JSON.parse(text);
    if (this.#last === undefined) throw new Error('nothing was printed before this block');
    const expected = comparable(kind, text);
    await this.#last.prints((output) => comparable(kind, this.#asShown(output)) === expected);
  }

  /** A text of the page with the ports of this run. */
  #here(text: string): string {
    return replacePorts(text, this.#ports);
  }

  /** A text of this run with the ports of the page. */
  #asShown(text: string): string {
    return replacePorts(text, new Map([...this.#ports].map(([shown, used]) => [used, shown])));
  }
}

/** Not called tsconfig.json, which would lead programs that run, too, to the sources. */
const TYPES = 'types.json';

/** Lets the compiler know the package by its sources, for the build of the tests has no types. */
async function writeTypes({ name, exports }: Manifest, folder: string): Promise<void> {
  const paths = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' ? [] : [[join(name, entry), [join(ROOT, sourceOf(target.types))]] as const],
  );
  const compilerOptions = { noEmit: true, paths: Object.fromEntries(paths) };
  const types = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.ts', '*.mts'] };
  await writeFile(join(folder, TYPES), JSON.stringify(types));
}

/** The source of a declaration file that the build makes, by its path in the package. */
function sourceOf(types: string): string {
  return types.replace('dist/types/', 'src/').replace(/\.d\.ts$/, '.ts');
}

function requireScript({ scripts }: Manifest, name: string): void {
  if (scripts[name] === undefined) throw new Error(`package.json has no script "${name}"`);
}

/** Free at this moment; whoever uses it has to be quick. */
async function freePort(): Promise<string> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

function replacePorts(text: string, ports: ReadonlyMap<string, string>): string {
  return text.replace(/\b\d{4,5}\b/g, (number) => ports.get(number) ?? number);
}

/** JSON by its values and the order of its keys, however it is broken into lines; other text as it stands. */
function comparable(kind: string, text: string): string {
  return withoutChance(kind === 'json' ? compact(text) : text.trim());
}

function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
