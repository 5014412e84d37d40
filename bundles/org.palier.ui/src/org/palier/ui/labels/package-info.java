// SPDX-License-Identifier: EPL-2.0
/** What objects of a study are called and how they look, in the language of the workbench. */
package org.palier.ui.labels;
