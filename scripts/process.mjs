/**
 * Child processes of the scripts. Every child stands in a process group of its own and is ended with all that it
 * started when this process ends, however it ends: no VS Code server or browser is left behind after Ctrl+C.
 */
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set();

/** End a child and everything it started. */
export function stop(child, signal = 'SIGTERM') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** Ctrl+C ends with an exit code as shells have it, or with 0 where it is the usual way to end. */
let interrupted = 130;
export function endOnInterrupt() {
  interrupted = 0;
}

process.on('exit', () => running.forEach((child) => stop(child, 'SIGKILL')));
for (const [signal, code] of [
  ['SIGINT', () => interrupted],
  ['SIGTERM', () => 143],
  ['SIGHUP', () => 129],
]) {
  process.on(signal, () => {
    running.forEach((child) => stop(child));
    // A moment for the children to end by themselves; the exit handler ends the rest.
    setTimeout(() => process.exit(code()), running.size > 0 ? 500 : 0);
  });
}

/**
 * Start a program. `options` are those of `spawn`.
 * @returns the child process; it is stopped with this process
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', detached: !windows, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Run a program to its end.
 * @param options those of `spawn`, and `show`: pass output on as it comes (default true); `seconds`: end it after so long
 * @returns exit code (1 when it was ended or could not start) and all it printed
 */
export function run(command, args, { show = true, seconds, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            output += `\nEnded after ${seconds} seconds.\n`;
            if (show) process.stderr.write(`Ended after ${seconds} seconds.\n`);
            stop(child, 'SIGKILL');
          }, seconds * 1000);
    const take = (target) => (data) => {
      output += data;
      if (show) target.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.once('error', (error) => (output += `${command}: ${error.message}\n`));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Run npm, the one that started this script when there is one. Takes the options of `run`. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: windows });
}
