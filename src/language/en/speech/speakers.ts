import { wordSet } from '../../words.ts';
import { CALLINGS, OFFICES } from '../names/persons.ts';

/** What people are to each other and to the world, besides their offices. */
const PEOPLE = `
  man men woman women boy boys girl girls child children parent parents teenager teenagers person people family
  passenger passengers passer-by customer customers visitor visitors viewer viewers voter voters employee employees
  worker workers volunteer volunteers protester protesters demonstrator demonstrators organisers organizers critics
  critic supporter supporters opponent opponents residents neighbours neighbors source sources lawyers crew soldier
  soldiers caller callers reader readers user users patient patients tenants pupil pupils trainee insider insiders
`;

/** Bodies whose words papers print as they print a person's. */
const BODIES = `
  agency administration army association authority authorities board broadcaster campaign charity club college
  commission committee company council court department embassy federation firm foundation government group hospital
  institute judiciary jury manufacturer military ministry navy office opposition organisation organization panel parliament
  party police regulator retailer school secretariat senate society team tribunal trust union university watchdog
`;

/** Who a quotation may be by, where no verb says so: what a person is, or a body. */
export const SPEAKERS: ReadonlySet<string> = new Set([...OFFICES, ...CALLINGS, ...wordSet(PEOPLE), ...wordSet(BODIES)]);
