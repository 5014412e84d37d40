// SPDX-License-Identifier: EPL-2.0
/** Search over everything in the window: words in bodies, posts, interviews, notes and the help, as one types. */
package org.palier.ui.search;
