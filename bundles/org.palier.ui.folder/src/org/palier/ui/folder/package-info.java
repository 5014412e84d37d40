/** A study as a folder of files: saved as another, duplicated, made one file, and taken back from a backup, in windows. */
package org.palier.ui.folder;
