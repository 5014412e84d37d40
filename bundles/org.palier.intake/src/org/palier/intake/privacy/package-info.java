// SPDX-License-Identifier: EPL-2.0
/**
 * Persons in posts: what an import hides of them, what leaves a study, and how a person is erased from it. Importers know
 * nothing of it; what they read passes a {@link org.palier.intake.privacy.PrivacyDoor} on its way into the corpus.
 */
@NullMarked
package org.palier.intake.privacy;

import org.jspecify.annotations.NullMarked;
