// SPDX-License-Identifier: EPL-2.0
/** Commands on the runs of a study: listing them, leaving one out, and verifying that one gives the same again. */
package org.palier.headless.runs;
