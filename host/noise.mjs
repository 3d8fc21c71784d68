/** What VS Code says of itself in these hosts, that tells nobody anything. */

/** Native modules that are not compiled and not needed (log files, watchdog, Kerberos), the gallery that is off, start-up. */
const NOISE = [
  /spdlog|native-watchdog|Release\/watchdog|bindings file|kerberos|vsda|ptyHost/i,
  /Require stack|MODULE_NOT_FOUND|^\s+(?:at |→ |code:|tries:|requireStack|'.*'[,\]]?$)|^- \/|^[\s{}[\]]*$/,
  /Creating a socket|connection token|builtin extensions|ChatSessionStore|\[Service Worker\]|fs provider|nls\.messages\.js/i,
  /^(?:Serving|Listening|Using ESM|Loading development|Found additional|Opening browser|Ignoring the error while validating)/,
];

/** Whether a line (or a message of several lines, by its first) is of no use to a reader. */
export function isNoise(text) {
  const first = text.split('\n', 1)[0];
  return NOISE.some((pattern) => pattern.test(first));
}
