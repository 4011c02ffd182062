-- In English as in the other languages: what was sent on claim by claim, with nothing kept, went in full too.
update statistics_code set en = 'Sent on in full' where list = 'SENT_ON' and code = 'WHOLE' and en = 'Sent on as a whole';
