package kz.jauap.office.browser;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.seal.TestSeal;

@OfficeTest(properties = {TestSeal.FILE, TestSeal.PASSWORD})
class SealedPapersTest extends PapersForTheArchive {
    static {
        TestSeal.lay();
    }
}
