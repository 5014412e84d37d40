// SPDX-License-Identifier: EPL-2.0
/**
 * What flows in bulk: {@link org.palier.corpus.Post} is one communication on a platform. Plain Java; knows
 * nothing of studies, theories or user interfaces.
 */
package org.palier.corpus;
