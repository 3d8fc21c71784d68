import { strict as assert } from 'node:assert';
import { runInSlices, sliceLength } from './slices';

/** A clock that each step of work moves on. */
function host(): { now: () => number; pause: () => Promise<void>; pauses: number; clock: number } {
  const made = {
    clock: 0,
    pauses: 0,
    now: () => made.clock,
    pause: () => {
      made.pauses++;
      return Promise.resolve();
    },
  };
  return made;
}

function* work(steps: number, step: () => void): Generator<void, string> {
  for (let at = 0; at < steps; at++) {
    step();
    yield;
  }
  return 'klaar';
}

describe('work in slices', () => {
  it('gives way to other work after each slice', async () => {
    const clock = host();
    const done = await runInSlices(
      work(10, () => (clock.clock += sliceLength / 2)),
      clock,
      () => false,
    );
    assert.deepEqual(done, { value: 'klaar' });
    assert.equal(clock.pauses, 5);
  });

  it('does not pause for work that fits in one slice', async () => {
    const clock = host();
    await runInSlices(
      work(10, () => undefined),
      clock,
      () => false,
    );
    assert.equal(clock.pauses, 0);
  });

  it('stops between slices and closes the work', async () => {
    const clock = host();
    let steps = 0;
    let closed = false;
    function* closing(): Generator<void, string> {
      try {
        for (;;) {
          steps++;
          clock.clock += sliceLength;
          yield;
        }
      } finally {
        closed = true;
      }
    }
    const done = await runInSlices(closing(), clock, () => clock.pauses === 3);
    assert.equal(done, undefined);
    assert.equal(steps, 3);
    assert.equal(closed, true);
  });
});
