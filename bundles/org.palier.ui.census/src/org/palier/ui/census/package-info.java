/** The census as a grid of agencies by platforms, sorted, filtered and edited in place. */
package org.palier.ui.census;
