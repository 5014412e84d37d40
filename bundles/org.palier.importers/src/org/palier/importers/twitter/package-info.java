// SPDX-License-Identifier: EPL-2.0
/**
 * Posts of X (Twitter): {@link org.palier.importers.twitter.TweetsImporter} reads what its programming interfaces give, as
 * JSON, and {@link org.palier.importers.twitter.ArchiveImporter} what a person or body downloads of its own account.
 */
@NullMarked
package org.palier.importers.twitter;

import org.jspecify.annotations.NullMarked;
