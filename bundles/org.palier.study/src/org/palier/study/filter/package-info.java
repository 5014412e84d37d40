/**
 * The one filter of a study: which of its agencies, platforms and posts are looked at. A person writes a filter as
 * {@link org.palier.study.filter.Where}. With the things of one study it is a
 * {@link org.palier.study.filter.StudyFilter}.
 */
@NullMarked
package org.palier.study.filter;

import org.jspecify.annotations.NullMarked;
