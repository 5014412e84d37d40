/** What a person sets once for all studies: who they are, languages, spreadsheet, folder, looks and reports, as pages. */
package org.palier.ui.preferences;
