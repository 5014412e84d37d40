// SPDX-License-Identifier: EPL-2.0
/** What may be said of a study, and what should be done. */
package org.palier.headless.findings;
