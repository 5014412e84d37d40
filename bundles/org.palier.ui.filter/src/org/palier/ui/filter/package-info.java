/** One filter of an open study, for all editors that show it, and the bar in which it is written. */
package org.palier.ui.filter;
