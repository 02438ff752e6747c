import { useDesk } from '../desk.ts';
import { digitsOf } from '../digits.ts';
import { Problem } from '../parts/notice.tsx';
import { FirstPhone } from '../phones/first-phone.tsx';
import { HandsetList } from '../phones/handset-list.tsx';
import { handsetsOf, openNumbers, withoutNumber } from '../phones/handsets.ts';
import { Phone } from '../phones/phone.tsx';
import { useAnswer } from '../use-answer.ts';

/** How many messages of each direction the numbers are taken from. */
const LIMIT = 200;

/** The handsets that messages went to, several of them side by side; the newest, until one is chosen. */
export function Phones() {
  const { client, place, go } = useDesk();
  const number = digitsOf(place.terms['number']);
  const { value: handsets, problem } = useAnswer(`handsets ${number}`, async () => {
    const query = { limit: LIMIT, ...(number !== undefined && { number }) };
    const [{ messages }, { inbound }] = await Promise.all([
      client.listMessages({ query }),
      client.listInbound({ query }),
    ]);
    return handsetsOf(messages, inbound).filter((handset) => handset.number.includes(number ?? ''));
  }, ['state', 'exchange', 'inbound']);
  const chosen = openNumbers(place.terms['open']);
  const newest = handsets?.slice(0, 1).map((handset) => handset.number) ?? [];
  const open = chosen.length > 0 ? chosen : newest;
  if (handsets?.length === 0 && chosen.length === 0 && number === undefined) {
    return (
      <>
        <Problem text={problem} />
        <FirstPhone />
      </>
    );
  }
  return (
    <div class="phones">
      <HandsetList handsets={handsets ?? []} open={open} />
      <div class="desk">
        <Problem text={problem} />
        <div class="side-by-side">
          {open.map((one) => (
            <Phone
              key={one}
              number={one}
              // The newest one must not change under the hands of somebody who writes.
              onUse={() => chosen.length === 0 && go({ terms: { open: one } }, 'replace')}
              onClose={chosen.length > 1 ? () => go({ terms: { open: withoutNumber(chosen, one) } }) : undefined}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
