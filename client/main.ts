import './styles/tokens.css';
import './styles/base.css';
import './styles/bars.css';
import './styles/marks.css';
import './styles/graph.css';
import './styles/coverage.css';
import './styles/details.css';
import './styles/overlap.css';
import './styles/text.css';
import './styles/table.css';
import { Application } from './application.ts';

const root = document.getElementById('viewer');
if (root === null) throw new Error('index.html must hold an element with the id "viewer".');
export const application = new Application(root);
