// SPDX-License-Identifier: EPL-2.0
/**
 * Opens studies in the workbench. {@link org.palier.ui.study.StudySessions} is a workbench service that opens and keeps
 * them. A {@link org.palier.ui.study.StudySession} is the one door through which editors, views and property pages read
 * and change a study. Everything here is called on the user-interface thread.
 */
package org.palier.ui.study;
