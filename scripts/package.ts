// `npm run package`: writes star-story.vsix.
import { packageExtension } from './build';

packageExtension();
