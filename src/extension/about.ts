/** Entry: puts what a reader's question needs within reach of the script that reads, when one is asked first. */
import { aboutPage } from '../page/about-page.ts';
import { offerAbout } from './about-script.ts';

offerAbout(aboutPage);
