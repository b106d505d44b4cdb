import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/bars.css';
import './api.css';
import { ApiPage } from './apiPage.ts';

const root = document.getElementById('api');
if (root === null) throw new Error('api/index.html must hold an element with the id "api".');
export const page = new ApiPage(root);
