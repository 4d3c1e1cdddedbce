import { createButton } from '../button.ts';
import { element } from '../element.ts';
import { messageOf } from './load.ts';

/** What is shown meanwhile, and what is told, behind the reason, when it could not be had. */
interface Words {
  summary: string;
  waiting: string;
  failing: string;
}

/** What is had when somebody opens it, since more of the index must be loaded for it. */
export function openingWith({ summary, waiting, failing }: Words, had: () => Promise<Element[]>): HTMLDetailsElement {
  const details = element('details', element('summary', summary));
  const show = (place: Element) => {
    const meanwhile = element('p', waiting);
    place.replaceWith(meanwhile);
    had().then(
      (elements) => meanwhile.replaceWith(...elements),
      (error: unknown) => {
        const again = createButton('Try again');
        const line = element('p', `${messageOf(error)}${failing} `, again);
        again.addEventListener('click', () => show(line));
        meanwhile.replaceWith(line);
      },
    );
  };
  details.addEventListener(
    'toggle',
    () => {
      const place = element('p');
      details.append(place);
      show(place);
    },
    { once: true },
  );
  return details;
}
