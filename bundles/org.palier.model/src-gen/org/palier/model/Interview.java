/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an agency told about its practice (interview grid of Yates and Arbour 2013, § 23).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Interview#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.palier.model.Interview#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.palier.model.Interview#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.palier.model.Interview#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.palier.model.Interview#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPlanning <em>Planning</em>}</li>
 *   <li>{@link org.palier.model.Interview#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.palier.model.Interview#getFullTimeStaff <em>Full Time Staff</em>}</li>
 *   <li>{@link org.palier.model.Interview#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.palier.model.Interview#getValidationDelayHours <em>Validation Delay Hours</em>}</li>
 *   <li>{@link org.palier.model.Interview#getFormalEvaluation <em>Formal Evaluation</em>}</li>
 *   <li>{@link org.palier.model.Interview#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.palier.model.Interview#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getInterview()
 * @model
 * @generated
 */
public interface Interview extends Identified {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.palier.model.PalierPackage#getInterview_Agency()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the interview; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held On</em>' attribute.
	 * @see #setHeldOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getInterview_HeldOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getHeldOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getHeldOn <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held On</em>' attribute.
	 * @see #getHeldOn()
	 * @generated
	 */
	void setHeldOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.palier.model.PalierPackage#getInterview_Minutes()
	 * @model
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Functions of the persons who answered, never their names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' attribute.
	 * @see #setRespondents(String)
	 * @see org.palier.model.PalierPackage#getInterview_Respondents()
	 * @model
	 * @generated
	 */
	String getRespondents();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getRespondents <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondents</em>' attribute.
	 * @see #getRespondents()
	 * @generated
	 */
	void setRespondents(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its objectives, the most important first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Objectives()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Planning</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Planning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its presence came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planning</em>' attribute.
	 * @see org.palier.model.Planning
	 * @see #setPlanning(Planning)
	 * @see org.palier.model.PalierPackage#getInterview_Planning()
	 * @model
	 * @generated
	 */
	Planning getPlanning();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getPlanning <em>Planning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planning</em>' attribute.
	 * @see org.palier.model.Planning
	 * @see #getPlanning()
	 * @generated
	 */
	void setPlanning(Planning value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours a week spent on social media; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.palier.model.PalierPackage#getInterview_HoursPerWeek()
	 * @model
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Full Time Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full-time equivalents; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Time Staff</em>' attribute.
	 * @see #setFullTimeStaff(Double)
	 * @see org.palier.model.PalierPackage#getInterview_FullTimeStaff()
	 * @model
	 * @generated
	 */
	Double getFullTimeStaff();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getFullTimeStaff <em>Full Time Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Time Staff</em>' attribute.
	 * @see #getFullTimeStaff()
	 * @generated
	 */
	void setFullTimeStaff(Double value);

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who validates what before it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated By</em>' attribute.
	 * @see #setValidatedBy(String)
	 * @see org.palier.model.PalierPackage#getInterview_ValidatedBy()
	 * @model
	 * @generated
	 */
	String getValidatedBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getValidatedBy <em>Validated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' attribute.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Validation Delay Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual delay of validation, in hours; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation Delay Hours</em>' attribute.
	 * @see #setValidationDelayHours(Double)
	 * @see org.palier.model.PalierPackage#getInterview_ValidationDelayHours()
	 * @model
	 * @generated
	 */
	Double getValidationDelayHours();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getValidationDelayHours <em>Validation Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation Delay Hours</em>' attribute.
	 * @see #getValidationDelayHours()
	 * @generated
	 */
	void setValidationDelayHours(Double value);

	/**
	 * Returns the value of the '<em><b>Formal Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agency evaluates its presence formally; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formal Evaluation</em>' attribute.
	 * @see #setFormalEvaluation(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_FormalEvaluation()
	 * @model
	 * @generated
	 */
	Boolean getFormalEvaluation();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getFormalEvaluation <em>Formal Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formal Evaluation</em>' attribute.
	 * @see #getFormalEvaluation()
	 * @generated
	 */
	void setFormalEvaluation(Boolean value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publics that it addresses, as categories of a theory of audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Audiences()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Category> getAudiences();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getInterview_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Interview
