/** Imported first: it makes `describe` and `it`. The globals `mocha` and `Mocha` are put into the bundle. */

// The first diagnostic waits for the start of the server.
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000 });
