/**
 * Property tests try the same inputs every time, so that a change and not chance decides whether they pass. To look for
 * new counterexamples: FC_SEED=$RANDOM npx mocha …
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
