/** All that the client and the server know of each other. */
export * from './initialization';
export * from './requests';
export * from './settings';
