// SPDX-License-Identifier: EPL-2.0
/** The command for findings: what may be said of a study. */
package org.palier.headless.findings;
