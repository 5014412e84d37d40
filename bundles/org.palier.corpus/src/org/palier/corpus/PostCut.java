// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * By what a measure of posts is told apart.
 */
public enum PostCut {
	/** The agency that wrote the post. */
	AGENCY,
	/** The platform on which it was written. */
	PLATFORM,
	/** The month in UTC in which it was written. */
	MONTH
}
