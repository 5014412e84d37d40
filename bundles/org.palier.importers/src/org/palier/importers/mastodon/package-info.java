// SPDX-License-Identifier: EPL-2.0
/** Posts of Mastodon: the archive of an account, its outbox alone, and what the interface of a server gives. */
@NullMarked
package org.palier.importers.mastodon;

import org.jspecify.annotations.NullMarked;
