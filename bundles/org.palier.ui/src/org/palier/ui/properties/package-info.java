// SPDX-License-Identifier: EPL-2.0
/**
 * The properties of what is selected, in the platform's tabbed property sheet. A part that shows objects of a
 * study answers {@code IPropertySheetPage} with a {@link org.palier.ui.properties.StudyPropertyPage}; its
 * selection holds model objects or adapts to them. Every change is one recorded edit.
 */
package org.palier.ui.properties;
