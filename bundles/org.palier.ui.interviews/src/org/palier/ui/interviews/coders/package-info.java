// SPDX-License-Identifier: EPL-2.0
/** Interviews that several people code: who codes which, their files out and back, how far they agree, and decisions where they differ. */
package org.palier.ui.interviews.coders;
