// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * Something that can be done today.
 *
 * @param place  where
 * @param number of things to do
 * @param words  a verb and what to
 * @param effort how long it takes; empty where nobody could say
 */
public record ToDo(Place place, long number, Bilingual words, Optional<Effort> effort) {
}
