/** Entry: what runs on sites that are switched off, before anything else of ours does. */
import { switchOff } from './frame-life.ts';

switchOff();
