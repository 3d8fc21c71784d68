import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokensIn } from '../../draft/index';
import { subject } from './features';
import { learn, type Lesson } from './learn';
import { prepare, sharesOf, weigh } from './model';
import { pack, unpack } from './packing';
import { separate } from './separator';
import { makeSpace, pointOf } from './space';

const words = (text: string) => tokensIn(text, 'nl');

function lesson(text: string, ...of: string[]): Lesson {
  return { words: words(text), of, not: [], unsure: [], faint: [], importance: 1 };
}

/** Six provisions on logging, six on something else. */
const LESSONS: readonly Lesson[] = [
  lesson('Het systeem legt elke gebeurtenis vast in een logbestand.', 'logging'),
  lesson('Gebeurtenissen worden automatisch in logbestanden vastgelegd.', 'logging'),
  lesson('De toepassing registreert iedere uitkomst in het logboek.', 'logging'),
  lesson('Het logboek registreert elke gebeurtenis met tijdstip.', 'logging'),
  lesson('Van iedere uitkomst wordt een regel in het logbestand vastgelegd.', 'logging'),
  lesson('Elke gebeurtenis wordt met tijdstip in een logbestand geregistreerd.', 'logging'),
  lesson('De factuur wordt betaald binnen dertig dagen na ontvangst.'),
  lesson('Betaling van de factuur geschiedt binnen dertig dagen.'),
  lesson('Partijen overleggen elke maand over de voortgang van de levering.'),
  lesson('Over de voortgang overleggen partijen elke maand.'),
  lesson('Op het contract is Nederlands recht van toepassing.'),
  lesson('Nederlands recht is op de levering van toepassing.'),
];

const model = prepare(learn(LESSONS, subject, 2), subject);
const total = (text: string): number => weigh(words(text), model).totals[0] ?? 0;

describe('learned weights', () => {
  it('see a compound and a form that no lesson has', () => {
    assert.ok(total('De loggegevens leggen gebeurtenissen vast.') > total('De facturen worden overlegd.'));
  });

  it('are told word by word: the shares of the words add up to the total', () => {
    const text = words('Elke gebeurtenis komt in het logbestand.');
    const weighed = weigh(text, model);
    const sum = sharesOf(text, 0, weighed, model).reduce((all, share) => all + share, 0);
    assert.ok(Math.abs(sum + (model.biases[0] ?? 0) - (weighed.totals[0] ?? 0)) < 1e-9);
  });

  it('the word that says most is the one a reader would point at', () => {
    const text = words('Elke gebeurtenis komt in het logbestand.');
    const shares = sharesOf(text, 0, weigh(text, model), model);
    const most = shares.indexOf(Math.max(...shares));
    assert.ok(['logbestand', 'gebeurtenis'].includes(text[most]?.word ?? ''));
  });

  it('the same lessons give the same weights', () => {
    assert.deepEqual(learn(LESSONS, subject, 2), learn(LESSONS, subject, 2));
  });

  it('a text without a known word says nothing but the bias', () => {
    assert.equal(total('Qqq zzz.'), model.biases[0]);
  });
});

describe('a separator', () => {
  it('parts what can be parted', () => {
    const texts = LESSONS.map((one) => one.words);
    const { space, points } = makeSpace(subject, texts, 1);
    const labels = LESSONS.map(({ of }) => of.length > 0);
    const { weights, bias } = separate(
      points,
      labels,
      LESSONS.map(() => 1),
      space.ids.size,
    );
    points.forEach(({ ids, values }, at) => {
      const score = ids.reduce((sum, id, i) => sum + (weights[id] ?? 0) * (values[i] ?? 0), bias);
      assert.equal(score > 0, labels[at]);
    });
  });

  it('a text of no importance changes nothing', () => {
    const texts = LESSONS.map((one) => one.words);
    const { space, points } = makeSpace(subject, texts, 1);
    const labels = LESSONS.map(({ of }) => of.length > 0);
    const importances = LESSONS.map((_, at) => (at === 0 ? 0 : 1));
    const with0 = separate(points, labels, importances, space.ids.size);
    const flipped = separate(points, [!labels[0], ...labels.slice(1)], importances, space.ids.size);
    assert.deepEqual(with0, flipped);
  });
});

describe('packed weights', () => {
  it('keep sign and order, and are near', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 40 }), (weights) => {
        const { letters, largest } = pack(Float64Array.from(weights));
        const back = new Float64Array(weights.length);
        unpack(letters, largest, back);
        weights.forEach((weight, at) => {
          assert.ok(weight * (back[at] ?? 0) >= 0);
          assert.ok(Math.abs(weight - (back[at] ?? 0)) <= largest * 0.06);
        });
      }),
    );
  });
});

describe('a point', () => {
  it('a longer text lies further out, but not in proportion', () => {
    const { space } = makeSpace(
      subject,
      LESSONS.map((one) => one.words),
      1,
    );
    const length = (text: string): number =>
      Math.sqrt(pointOf(words(text), space).values.reduce((sum, value) => sum + value * value, 0));
    const one = length('logbestand');
    const two = length('logbestand factuur');
    assert.ok(two > one && two < 2 * one);
  });
});
