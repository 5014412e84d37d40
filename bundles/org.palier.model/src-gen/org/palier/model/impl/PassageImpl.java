/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.PalierPackage;
import org.palier.model.Passage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.PassageImpl#getFromParagraph <em>From Paragraph</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getFromCodePoint <em>From Code Point</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getToParagraph <em>To Paragraph</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getToCodePoint <em>To Code Point</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getCodedAt <em>Coded At</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#isCleared <em>Cleared</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getClearedBy <em>Cleared By</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getClearedOn <em>Cleared On</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getFoundBy <em>Found By</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getSettles <em>Settles</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getSettledCodes <em>Settled Codes</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getDecidedWith <em>Decided With</em>}</li>
 *   <li>{@link org.palier.model.impl.PassageImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PassageImpl extends IdentifiedImpl implements Passage {
	/**
	 * The default value of the '{@link #getFromParagraph() <em>From Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_PARAGRAPH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromParagraph() <em>From Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromParagraph()
	 * @generated
	 * @ordered
	 */
	protected int fromParagraph = FROM_PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromCodePoint() <em>From Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromCodePoint()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_CODE_POINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromCodePoint() <em>From Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromCodePoint()
	 * @generated
	 * @ordered
	 */
	protected int fromCodePoint = FROM_CODE_POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getToParagraph() <em>To Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_PARAGRAPH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToParagraph() <em>To Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToParagraph()
	 * @generated
	 * @ordered
	 */
	protected int toParagraph = TO_PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getToCodePoint() <em>To Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToCodePoint()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_CODE_POINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToCodePoint() <em>To Code Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToCodePoint()
	 * @generated
	 * @ordered
	 */
	protected int toCodePoint = TO_CODE_POINT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected Coder coder;

	/**
	 * The default value of the '{@link #getCodedAt() <em>Coded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CODED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodedAt() <em>Coded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodedAt()
	 * @generated
	 * @ordered
	 */
	protected String codedAt = CODED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isBlind() <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlind()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BLIND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBlind() <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlind()
	 * @generated
	 * @ordered
	 */
	protected boolean blind = BLIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemo() <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemo()
	 * @generated
	 * @ordered
	 */
	protected String memo = MEMO_EDEFAULT;

	/**
	 * The default value of the '{@link #isCleared() <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLEARED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCleared() <em>Cleared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleared()
	 * @generated
	 * @ordered
	 */
	protected boolean cleared = CLEARED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClearedBy() <em>Cleared By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearedBy()
	 * @generated
	 * @ordered
	 */
	protected Coder clearedBy;

	/**
	 * The default value of the '{@link #getClearedOn() <em>Cleared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLEARED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClearedOn() <em>Cleared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate clearedOn = CLEARED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFoundBy() <em>Found By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoundBy()
	 * @generated
	 * @ordered
	 */
	protected static final String FOUND_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFoundBy() <em>Found By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoundBy()
	 * @generated
	 * @ordered
	 */
	protected String foundBy = FOUND_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettles() <em>Settles</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettles()
	 * @generated
	 * @ordered
	 */
	protected EList<Passage> settles;

	/**
	 * The cached value of the '{@link #getSettledCodes() <em>Settled Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> settledCodes;

	/**
	 * The cached value of the '{@link #getDecidedWith() <em>Decided With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedWith()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> decidedWith;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PassageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.PASSAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromParagraph() {
		return fromParagraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromParagraph(int newFromParagraph) {
		int oldFromParagraph = fromParagraph;
		fromParagraph = newFromParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__FROM_PARAGRAPH, oldFromParagraph, fromParagraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromCodePoint() {
		return fromCodePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromCodePoint(int newFromCodePoint) {
		int oldFromCodePoint = fromCodePoint;
		fromCodePoint = newFromCodePoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__FROM_CODE_POINT, oldFromCodePoint, fromCodePoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToParagraph() {
		return toParagraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToParagraph(int newToParagraph) {
		int oldToParagraph = toParagraph;
		toParagraph = newToParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__TO_PARAGRAPH, oldToParagraph, toParagraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToCodePoint() {
		return toCodePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToCodePoint(int newToCodePoint) {
		int oldToCodePoint = toCodePoint;
		toCodePoint = newToCodePoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__TO_CODE_POINT, oldToCodePoint, toCodePoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectEList<Code>(Code.class, this, PalierPackage.PASSAGE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(Coder newCoder) {
		Coder oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__CODER, oldCoder, coder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodedAt() {
		return codedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodedAt(String newCodedAt) {
		String oldCodedAt = codedAt;
		codedAt = newCodedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__CODED_AT, oldCodedAt, codedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBlind() {
		return blind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlind(boolean newBlind) {
		boolean oldBlind = blind;
		blind = newBlind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__BLIND, oldBlind, blind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemo() {
		return memo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemo(String newMemo) {
		String oldMemo = memo;
		memo = newMemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__MEMO, oldMemo, memo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCleared() {
		return cleared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCleared(boolean newCleared) {
		boolean oldCleared = cleared;
		cleared = newCleared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__CLEARED, oldCleared, cleared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getClearedBy() {
		return clearedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearedBy(Coder newClearedBy) {
		Coder oldClearedBy = clearedBy;
		clearedBy = newClearedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__CLEARED_BY, oldClearedBy, clearedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClearedOn() {
		return clearedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearedOn(LocalDate newClearedOn) {
		LocalDate oldClearedOn = clearedOn;
		clearedOn = newClearedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__CLEARED_ON, oldClearedOn, clearedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFoundBy() {
		return foundBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoundBy(String newFoundBy) {
		String oldFoundBy = foundBy;
		foundBy = newFoundBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__FOUND_BY, oldFoundBy, foundBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getSettles() {
		if (settles == null) {
			settles = new EObjectEList<Passage>(Passage.class, this, PalierPackage.PASSAGE__SETTLES);
		}
		return settles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getSettledCodes() {
		if (settledCodes == null) {
			settledCodes = new EObjectEList<Code>(Code.class, this, PalierPackage.PASSAGE__SETTLED_CODES);
		}
		return settledCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getDecidedWith() {
		if (decidedWith == null) {
			decidedWith = new EObjectEList<Coder>(Coder.class, this, PalierPackage.PASSAGE__DECIDED_WITH);
		}
		return decidedWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PASSAGE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.PASSAGE__FROM_PARAGRAPH:
				return getFromParagraph();
			case PalierPackage.PASSAGE__FROM_CODE_POINT:
				return getFromCodePoint();
			case PalierPackage.PASSAGE__TO_PARAGRAPH:
				return getToParagraph();
			case PalierPackage.PASSAGE__TO_CODE_POINT:
				return getToCodePoint();
			case PalierPackage.PASSAGE__CODES:
				return getCodes();
			case PalierPackage.PASSAGE__CODER:
				return getCoder();
			case PalierPackage.PASSAGE__CODED_AT:
				return getCodedAt();
			case PalierPackage.PASSAGE__BLIND:
				return isBlind();
			case PalierPackage.PASSAGE__MEMO:
				return getMemo();
			case PalierPackage.PASSAGE__CLEARED:
				return isCleared();
			case PalierPackage.PASSAGE__CLEARED_BY:
				return getClearedBy();
			case PalierPackage.PASSAGE__CLEARED_ON:
				return getClearedOn();
			case PalierPackage.PASSAGE__FOUND_BY:
				return getFoundBy();
			case PalierPackage.PASSAGE__SETTLES:
				return getSettles();
			case PalierPackage.PASSAGE__SETTLED_CODES:
				return getSettledCodes();
			case PalierPackage.PASSAGE__DECIDED_WITH:
				return getDecidedWith();
			case PalierPackage.PASSAGE__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.PASSAGE__FROM_PARAGRAPH:
				setFromParagraph((Integer)newValue);
				return;
			case PalierPackage.PASSAGE__FROM_CODE_POINT:
				setFromCodePoint((Integer)newValue);
				return;
			case PalierPackage.PASSAGE__TO_PARAGRAPH:
				setToParagraph((Integer)newValue);
				return;
			case PalierPackage.PASSAGE__TO_CODE_POINT:
				setToCodePoint((Integer)newValue);
				return;
			case PalierPackage.PASSAGE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case PalierPackage.PASSAGE__CODER:
				setCoder((Coder)newValue);
				return;
			case PalierPackage.PASSAGE__CODED_AT:
				setCodedAt((String)newValue);
				return;
			case PalierPackage.PASSAGE__BLIND:
				setBlind((Boolean)newValue);
				return;
			case PalierPackage.PASSAGE__MEMO:
				setMemo((String)newValue);
				return;
			case PalierPackage.PASSAGE__CLEARED:
				setCleared((Boolean)newValue);
				return;
			case PalierPackage.PASSAGE__CLEARED_BY:
				setClearedBy((Coder)newValue);
				return;
			case PalierPackage.PASSAGE__CLEARED_ON:
				setClearedOn((LocalDate)newValue);
				return;
			case PalierPackage.PASSAGE__FOUND_BY:
				setFoundBy((String)newValue);
				return;
			case PalierPackage.PASSAGE__SETTLES:
				getSettles().clear();
				getSettles().addAll((Collection<? extends Passage>)newValue);
				return;
			case PalierPackage.PASSAGE__SETTLED_CODES:
				getSettledCodes().clear();
				getSettledCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case PalierPackage.PASSAGE__DECIDED_WITH:
				getDecidedWith().clear();
				getDecidedWith().addAll((Collection<? extends Coder>)newValue);
				return;
			case PalierPackage.PASSAGE__REASON:
				setReason((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.PASSAGE__FROM_PARAGRAPH:
				setFromParagraph(FROM_PARAGRAPH_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__FROM_CODE_POINT:
				setFromCodePoint(FROM_CODE_POINT_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__TO_PARAGRAPH:
				setToParagraph(TO_PARAGRAPH_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__TO_CODE_POINT:
				setToCodePoint(TO_CODE_POINT_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__CODES:
				getCodes().clear();
				return;
			case PalierPackage.PASSAGE__CODER:
				setCoder((Coder)null);
				return;
			case PalierPackage.PASSAGE__CODED_AT:
				setCodedAt(CODED_AT_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__BLIND:
				setBlind(BLIND_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__MEMO:
				setMemo(MEMO_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__CLEARED:
				setCleared(CLEARED_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__CLEARED_BY:
				setClearedBy((Coder)null);
				return;
			case PalierPackage.PASSAGE__CLEARED_ON:
				setClearedOn(CLEARED_ON_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__FOUND_BY:
				setFoundBy(FOUND_BY_EDEFAULT);
				return;
			case PalierPackage.PASSAGE__SETTLES:
				getSettles().clear();
				return;
			case PalierPackage.PASSAGE__SETTLED_CODES:
				getSettledCodes().clear();
				return;
			case PalierPackage.PASSAGE__DECIDED_WITH:
				getDecidedWith().clear();
				return;
			case PalierPackage.PASSAGE__REASON:
				setReason(REASON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.PASSAGE__FROM_PARAGRAPH:
				return fromParagraph != FROM_PARAGRAPH_EDEFAULT;
			case PalierPackage.PASSAGE__FROM_CODE_POINT:
				return fromCodePoint != FROM_CODE_POINT_EDEFAULT;
			case PalierPackage.PASSAGE__TO_PARAGRAPH:
				return toParagraph != TO_PARAGRAPH_EDEFAULT;
			case PalierPackage.PASSAGE__TO_CODE_POINT:
				return toCodePoint != TO_CODE_POINT_EDEFAULT;
			case PalierPackage.PASSAGE__CODES:
				return codes != null && !codes.isEmpty();
			case PalierPackage.PASSAGE__CODER:
				return coder != null;
			case PalierPackage.PASSAGE__CODED_AT:
				return CODED_AT_EDEFAULT == null ? codedAt != null : !CODED_AT_EDEFAULT.equals(codedAt);
			case PalierPackage.PASSAGE__BLIND:
				return blind != BLIND_EDEFAULT;
			case PalierPackage.PASSAGE__MEMO:
				return MEMO_EDEFAULT == null ? memo != null : !MEMO_EDEFAULT.equals(memo);
			case PalierPackage.PASSAGE__CLEARED:
				return cleared != CLEARED_EDEFAULT;
			case PalierPackage.PASSAGE__CLEARED_BY:
				return clearedBy != null;
			case PalierPackage.PASSAGE__CLEARED_ON:
				return CLEARED_ON_EDEFAULT == null ? clearedOn != null : !CLEARED_ON_EDEFAULT.equals(clearedOn);
			case PalierPackage.PASSAGE__FOUND_BY:
				return FOUND_BY_EDEFAULT == null ? foundBy != null : !FOUND_BY_EDEFAULT.equals(foundBy);
			case PalierPackage.PASSAGE__SETTLES:
				return settles != null && !settles.isEmpty();
			case PalierPackage.PASSAGE__SETTLED_CODES:
				return settledCodes != null && !settledCodes.isEmpty();
			case PalierPackage.PASSAGE__DECIDED_WITH:
				return decidedWith != null && !decidedWith.isEmpty();
			case PalierPackage.PASSAGE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fromParagraph: ");
		result.append(fromParagraph);
		result.append(", fromCodePoint: ");
		result.append(fromCodePoint);
		result.append(", toParagraph: ");
		result.append(toParagraph);
		result.append(", toCodePoint: ");
		result.append(toCodePoint);
		result.append(", codedAt: ");
		result.append(codedAt);
		result.append(", blind: ");
		result.append(blind);
		result.append(", memo: ");
		result.append(memo);
		result.append(", cleared: ");
		result.append(cleared);
		result.append(", clearedOn: ");
		result.append(clearedOn);
		result.append(", foundBy: ");
		result.append(foundBy);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //PassageImpl
