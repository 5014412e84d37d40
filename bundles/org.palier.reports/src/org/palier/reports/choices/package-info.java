// SPDX-License-Identifier: EPL-2.0
/**
 * Has the choices of a person for a report: formats, language, template, sections, pictures, and whether texts are
 * withheld.
 */
@NullMarked
package org.palier.reports.choices;

import org.jspecify.annotations.NullMarked;
