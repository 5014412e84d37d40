// SPDX-License-Identifier: EPL-2.0
/** Dialogs that lead through what needs several answers: a new study, an import, a report. */
package org.palier.ui.wizards;
