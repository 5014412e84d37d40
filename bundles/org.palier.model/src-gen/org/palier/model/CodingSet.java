/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Posts drawn for coding by a plan that can be repeated, or interviews that several people code. Its id is that of the run that drew it, under which the corpus keeps which posts they are; it counts while that run does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.CodingSet#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getDrawnOn <em>Drawn On</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getTargeted <em>Targeted</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getTargeting <em>Targeting</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getFramePosts <em>Frame Posts</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getVariance <em>Variance</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getFrameAgencies <em>Frame Agencies</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#isSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#isIdentified <em>Identified</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getParts <em>Parts</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getHandedOut <em>Handed Out</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getInterviews <em>Interviews</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getStopAtMargin <em>Stop At Margin</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getBlock <em>Block</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getAfter <em>After</em>}</li>
 *   <li>{@link org.palier.model.CodingSet#getTurn <em>Turn</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getCodingSet()
 * @model
 * @generated
 */
public interface CodingSet extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.palier.model.PalierPackage#getCodingSet_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.SetPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its codes count for the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.palier.model.SetPurpose
	 * @see #setPurpose(SetPurpose)
	 * @see org.palier.model.PalierPackage#getCodingSet_Purpose()
	 * @model
	 * @generated
	 */
	SetPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.palier.model.SetPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(SetPurpose value);

	/**
	 * Returns the value of the '<em><b>Drawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn On</em>' attribute.
	 * @see #setDrawnOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getCodingSet_DrawnOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getDrawnOn();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getDrawnOn <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn On</em>' attribute.
	 * @see #getDrawnOn()
	 * @generated
	 */
	void setDrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the draw: same posts, same plan, same seed, same set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.palier.model.PalierPackage#getCodingSet_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts of the random part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_Size()
	 * @model
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Targeted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts of the targeted part, which have no probabilities; 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targeted</em>' attribute.
	 * @see #setTargeted(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_Targeted()
	 * @model
	 * @generated
	 */
	int getTargeted();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getTargeted <em>Targeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Targeted</em>' attribute.
	 * @see #getTargeted()
	 * @generated
	 */
	void setTargeted(int value);

	/**
	 * Returns the value of the '<em><b>Targeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the targeted part was found: least_certain, disagreement, or search=WORDS; empty without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targeting</em>' attribute.
	 * @see #setTargeting(String)
	 * @see org.palier.model.PalierPackage#getCodingSet_Targeting()
	 * @model
	 * @generated
	 */
	String getTargeting();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getTargeting <em>Targeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Targeting</em>' attribute.
	 * @see #getTargeting()
	 * @generated
	 */
	void setTargeting(String value);

	/**
	 * Returns the value of the '<em><b>Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which posts could be drawn, as text that can be read back; empty: all posts of agencies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame</em>' attribute.
	 * @see #setFrame(String)
	 * @see org.palier.model.PalierPackage#getCodingSet_Frame()
	 * @model
	 * @generated
	 */
	String getFrame();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getFrame <em>Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame</em>' attribute.
	 * @see #getFrame()
	 * @generated
	 */
	void setFrame(String value);

	/**
	 * Returns the value of the '<em><b>Frame Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts that could be drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Posts</em>' attribute.
	 * @see #setFramePosts(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_FramePosts()
	 * @model
	 * @generated
	 */
	int getFramePosts();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getFramePosts <em>Frame Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Posts</em>' attribute.
	 * @see #getFramePosts()
	 * @generated
	 */
	void setFramePosts(int value);

	/**
	 * Returns the value of the '<em><b>Strata</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that tell strata apart, in order, e.g. jurisdiction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strata</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Strata()
	 * @model
	 * @generated
	 */
	EList<String> getStrata();

	/**
	 * Returns the value of the '<em><b>Allocation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Allocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the posts of the random part are shared out among strata.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocation</em>' attribute.
	 * @see org.palier.model.Allocation
	 * @see #setAllocation(Allocation)
	 * @see org.palier.model.PalierPackage#getCodingSet_Allocation()
	 * @model
	 * @generated
	 */
	Allocation getAllocation();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getAllocation <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allocation</em>' attribute.
	 * @see org.palier.model.Allocation
	 * @see #getAllocation()
	 * @generated
	 */
	void setAllocation(Allocation value);

	/**
	 * Returns the value of the '<em><b>Variance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code whose predicted share gives the variance of a Neyman allocation, as FACET=CODE; empty: all codes of the usage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variance</em>' attribute.
	 * @see #setVariance(String)
	 * @see org.palier.model.PalierPackage#getCodingSet_Variance()
	 * @model
	 * @generated
	 */
	String getVariance();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getVariance <em>Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variance</em>' attribute.
	 * @see #getVariance()
	 * @generated
	 */
	void setVariance(String value);

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies drawn first, of whose posts the posts are drawn; 0: posts are drawn at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' attribute.
	 * @see #setAgencies(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_Agencies()
	 * @model
	 * @generated
	 */
	int getAgencies();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getAgencies <em>Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agencies</em>' attribute.
	 * @see #getAgencies()
	 * @generated
	 */
	void setAgencies(int value);

	/**
	 * Returns the value of the '<em><b>Frame Agencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies that could be drawn; 0 for a draw in one stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Agencies</em>' attribute.
	 * @see #setFrameAgencies(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_FrameAgencies()
	 * @model
	 * @generated
	 */
	int getFrameAgencies();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getFrameAgencies <em>Frame Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Agencies</em>' attribute.
	 * @see #getFrameAgencies()
	 * @generated
	 */
	void setFrameAgencies(int value);

	/**
	 * Returns the value of the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the posts of each part that all coders code, from 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlap</em>' attribute.
	 * @see #setOverlap(double)
	 * @see org.palier.model.PalierPackage#getCodingSet_Overlap()
	 * @model
	 * @generated
	 */
	double getOverlap();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getOverlap <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap</em>' attribute.
	 * @see #getOverlap()
	 * @generated
	 */
	void setOverlap(double value);

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who codes, in the order in which posts are dealt out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' reference list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Coders()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Facets</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is coded: usage, or ids of theories; empty: the usage and every theory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facets</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Facets()
	 * @model
	 * @generated
	 */
	EList<String> getFacets();

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether coders see what a program coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' attribute.
	 * @see #setSuggestions(boolean)
	 * @see org.palier.model.PalierPackage#getCodingSet_Suggestions()
	 * @model
	 * @generated
	 */
	boolean isSuggestions();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#isSuggestions <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestions</em>' attribute.
	 * @see #isSuggestions()
	 * @generated
	 */
	void setSuggestions(boolean value);

	/**
	 * Returns the value of the '<em><b>Identified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether packages name persons as the study does; otherwise persons get pseudonyms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified</em>' attribute.
	 * @see #setIdentified(boolean)
	 * @see org.palier.model.PalierPackage#getCodingSet_Identified()
	 * @model
	 * @generated
	 */
	boolean isIdentified();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#isIdentified <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified</em>' attribute.
	 * @see #isIdentified()
	 * @generated
	 */
	void setIdentified(boolean value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which coding ended; null while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getCodingSet_ClosedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SetStratum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strata as they were at the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<SetStratum> getParts();

	/**
	 * Returns the value of the '<em><b>Handed Out</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.HandedOut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Packages given to coders, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed Out</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCodingSet_HandedOut()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandedOut> getHandedOut();

	/**
	 * Returns the value of the '<em><b>Interviews</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Interview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews that all of its coders code; a set of interviews has no posts, and one of posts no interviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interviews</em>' reference list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Interviews()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Interview> getInterviews();

	/**
	 * Returns the value of the '<em><b>Additions</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SetAddition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts that were drawn into it later, oldest first; its size and its strata count them, newcomers aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additions</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCodingSet_Additions()
	 * @model containment="true"
	 * @generated
	 */
	EList<SetAddition> getAdditions();

	/**
	 * Returns the value of the '<em><b>Stop At Margin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coding ends as soon as each share is known within this, from 0 to 1; 0: all posts are coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop At Margin</em>' attribute.
	 * @see #setStopAtMargin(double)
	 * @see org.palier.model.PalierPackage#getCodingSet_StopAtMargin()
	 * @model
	 * @generated
	 */
	double getStopAtMargin();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getStopAtMargin <em>Stop At Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop At Margin</em>' attribute.
	 * @see #getStopAtMargin()
	 * @generated
	 */
	void setStopAtMargin(double value);

	/**
	 * Returns the value of the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts of a block, after which the margin is looked at; 0 where no margin ends the coding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block</em>' attribute.
	 * @see #setBlock(int)
	 * @see org.palier.model.PalierPackage#getCodingSet_Block()
	 * @model
	 * @generated
	 */
	int getBlock();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getBlock <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' attribute.
	 * @see #getBlock()
	 * @generated
	 */
	void setBlock(int value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the earlier sample of which a part of the agencies was kept; null for one that keeps none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.palier.model.PalierPackage#getCodingSet_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how many times their chance the random numbers of agencies were moved on when they were drawn: 0 for a first draw. Null where posts were drawn at once, or agencies in another way, as before 0.2.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turn</em>' attribute.
	 * @see #setTurn(Double)
	 * @see org.palier.model.PalierPackage#getCodingSet_Turn()
	 * @model
	 * @generated
	 */
	Double getTurn();

	/**
	 * Sets the value of the '{@link org.palier.model.CodingSet#getTurn <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Turn</em>' attribute.
	 * @see #getTurn()
	 * @generated
	 */
	void setTurn(Double value);

} // CodingSet
