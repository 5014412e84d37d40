// SPDX-License-Identifier: EPL-2.0
/** Home: the first page of a study in the window. What it says is made in {@code org.palier.home}. */
package org.palier.ui.home;
