// SPDX-License-Identifier: EPL-2.0
/** What a person chooses of a report: formats, language, template, sections, pictures, and whether texts are withheld. */
package org.palier.reports.choices;
