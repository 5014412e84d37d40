// SPDX-License-Identifier: EPL-2.0
/** Commands that write a study for readers: reports, exports, and templates to begin from. */
package org.palier.headless.report;
