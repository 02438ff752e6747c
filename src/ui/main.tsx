import { render } from 'preact';
import { Inbox } from './inbox.tsx';

const root = document.getElementById('inbox');
if (root !== null) render(<Inbox />, root);
