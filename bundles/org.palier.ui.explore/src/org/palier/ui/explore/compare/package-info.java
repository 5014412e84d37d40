// SPDX-License-Identifier: EPL-2.0
/** Two of anything of a study beside each other, in a page of its own. */
package org.palier.ui.explore.compare;
