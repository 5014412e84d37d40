// SPDX-License-Identifier: EPL-2.0
/** Has the names and the looks of objects of a study, in the language of the workbench. */
package org.palier.ui.labels;
