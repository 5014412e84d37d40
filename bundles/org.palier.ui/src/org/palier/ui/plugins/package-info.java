// SPDX-License-Identifier: EPL-2.0
/** The Contributions view: what is installed, what of it works, and why the rest does not. */
package org.palier.ui.plugins;
