// Made by `make bundle` from sources d6cd6e5b5eb8db97; not to be edited.
var roiviz=(()=>{var tt=Object.defineProperty;var me=Object.getOwnPropertyDescriptor;var Ee=Object.getOwnPropertyNames;var Be=Object.prototype.hasOwnProperty;var we=(r,n)=>{for(var t in n)tt(r,t,{get:n[t],enumerable:!0})},xe=(r,n,t,A)=>{if(n&&typeof n=="object"||typeof n=="function")for(let e of Ee(n))!Be.call(r,e)&&e!==t&&tt(r,e,{get:()=>n[e],enumerable:!(A=me(n,e))||A.enumerable});return r};var ye=r=>xe(tt({},"__esModule",{value:!0}),r);var Xs={};we(Xs,{playLesson:()=>zs});function et(r){let n=r.map(rt),t=new Uint8ClampedArray(256*3);if(n.length<2)return t;for(let A=0;A<256;A+=1){let e=A/255*(n.length-1),s=Math.min(Math.floor(e),n.length-2);for(let i=0;i<3;i+=1)t[3*A+i]=n[s][i]+(n[s+1][i]-n[s][i])*(e-s)}return t}function rt(r){if(r.startsWith("#")){let e=r.length<7?[...r.slice(1,4)].map(i=>i+i).join(""):r.slice(1,7),s=Number.parseInt(e,16);return[s>>16,s>>8&255,s&255]}let[n,t,A]=r.match(/[\d.]+/g)??["255","255","255"];return[Number(n),Number(t),Number(A)]}function st([r,n,t]){return .2126*At(r)+.7152*At(n)+.0722*At(t)}var At=r=>r/255<=.04045?r/255/12.92:((r/255+.055)/1.055)**2.4;function De(r,[n,t]){let A=be(n,t)?t===0?0:.5:(r-n)/(t-n);return Math.max(0,Math.min(255,Math.round(A*255)))||0}var be=(r,n)=>n-r<=2e-6*Math.max(Math.abs(r),Math.abs(n));function dn(r,n,t){let A=3*De(n,t);return[r[A],r[A+1],r[A+2]]}var Cn=([r,n,t])=>`rgb(${r} ${n} ${t})`,pn=(r,n)=>st(r)>.19?n.casing:n.mark;var ke=.4,Se=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],Fe=["tiny","small","note"];function Re(r,n=()=>""){let t=n(r);if(t)return st(rt(t))<ke?"dark":"light";let{theme:A}=document.documentElement.dataset;return A==="light"||A==="dark"?A:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Me(r){let n=getComputedStyle(r),t=s=>n.getPropertyValue(`--rv-${s}`).trim(),A=s=>t(s).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(Se.map(s=>[s,t(s)])),font:n.fontFamily,mono:t("mono")||"monospace",sizes:Object.fromEntries(Fe.map(s=>[s,t(`size-${s}`)])),categorical:A("categorical"),ramps:{sequential:et(A("sequential")),diverging:et(A("diverging"))}}}var kn=class{constructor(n,t){this.root=n,this.groundOf=t,this.colours=null}follow(){let n=Re(this.root,this.groundOf);return this.root.dataset.theme===n&&this.colours?!1:(this.root.dataset.theme=n,this.colours=Me(this.root),!0)}};var Ne=["scene","focus","feed","boxes","fresh","answers"],Sn=class{constructor(n,t,A,e){this.root=n,this.scope=t,this.registry=A,this.theme=new kn(n,e),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Ne.map(s=>t.on(s,()=>this.changed(s)))}update({columns:n,show:t,reading:A,page:e}){this.part=e,this.root.style.setProperty("--rv-columns",String(n??"")),this.root.toggleAttribute("data-columns",!!n),A===this.reading&&t.join()===[...this.cards.keys()].join()||this.show(t,A),this.all()}show(n,t){let A=n.filter(s=>!Object.hasOwn(this.registry,s));if(A.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${A.join(", ")}`);this.clear(),this.reading=t;let e={scope:this.scope,reading:t,colours:()=>this.theme.colours,part:()=>this.part};for(let s of n){let i=this.registry[s](e);i.element.dataset.card=s,this.cards.set(s,i),i.watch&&this.watch(s,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(s=>s.element)),this.showLate()}watch(n,t){let A=new ResizeObserver(()=>{this.pending.add(n),this.schedule()});A.observe(t),this.observers.push(A)}clear(){for(let n of this.observers)n.disconnect();for(let n of this.cards.values())n.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let n of this.cards.keys())this.pending.add(n);this.schedule()}changed(n){n==="fresh"&&this.showLate();for(let[t,A]of this.cards)(!A.topics||A.topics.includes(n))&&this.pending.add(t);this.schedule()}showLate(){let{fresh:n,live:t}=this.scope,A=t.complete&&!n.elsewhere;this.root.toggleAttribute("data-late",n.late);for(let{element:e,ofKernels:s}of this.cards.values())e.toggleAttribute("data-here",!!s&&A)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let n=[...this.pending].map(e=>this.cards.get(e)).filter(e=>e!=null);this.pending.clear();let[t,A]=[!0,!1].map(e=>n.filter(s=>Ge(s)===e));for(let e of[...A,...t])this.refresh(e)}refresh(n){let t=!!n.ofBoxes&&!this.scope.given(this.reading).length;n.element.toggleAttribute("data-none",t),t||n.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let n of this.offs)n();this.clear()}},Ge=({watch:r})=>r?.firstElementChild?.localName==="canvas";var it="WebAssembly";var ln=(r,n,t)=>JSON.stringify([r,n,t]);function Fn(r,n){let t=ot(r),A=null,e=i=>{if(A??=Ue(r.bin,t),!(i>=0&&i<t))return[];let o=A[i];return Array.from({length:A[i+1]-o},(a,h)=>o+h)},s=()=>{let i=Math.floor(r.bins[0]/2)*r.bins[1]+Math.floor(r.bins[1]/2);return e(i).length||!r.bin?.length?i:r.bin[0]};return Object.freeze({...r,place:n,samples_shown:r.positions?.shape[0]??0,samplesOf:e,defaultBin:s})}function Ue(r,n){let t=new Int32Array(n+1);for(let A of r??[])t[A+1]+=1;for(let A=0;A<n;A+=1)t[A+1]+=t[A];return t}var ot=({bins:r})=>r[0]*r[1];var Y=r=>r.status!=="refused",fn=({device:r})=>r===it;var Je=["cx","cy","w","h","angle"],un=(r,n)=>Je.every(t=>r[t]===n[t]);var at=80,Ke=250,Rn=class{constructor(n){this.scope=n,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",n.on("boxes",()=>this.moved()),n.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:n,frame:t}){let{editor:A}=this.scope;if(!A)return!1;let e=A.boxes.find(s=>s.id===n);return!e||!un(e,t)}holds(n){return!this.isOld(n)&&(fn(n)?!this.isLate(n):this.rests)}isLate(n){return this.late&&(!fn(n)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=at}get blink(){return this.scope.live.complete&&!this.elsewhere?Ke:at}get anyOld(){let{editor:n,served:t}=this.scope;return!n||!t.length?!1:this.busy||this.asking||t.some(A=>this.isOld(A))||n.boxes.some(A=>!t.some(e=>e.box===A.id))}moved(){let n=JSON.stringify(this.scope.editor?.boxes??[]);n!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=n,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(n){n!==this.busy&&(this.busy=n,n&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let n=performance.now(),t=this.anyOld;this.late=t&&(this.late||n-this.newsAt>=this.blink),this.wasOld=t;let A=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),e=[this.movedAt+at,this.newsAt+this.blink],s=Math.min(...e.filter(i=>i>n));Number.isFinite(s)&&(this.timer=setTimeout(()=>this.look(),s-n+1)),A!==this.told&&(this.told=A,this.scope.changed("fresh"))}};var nn=r=>(/^-0*\.?0*$/.test(r)?r.slice(1):r).replaceAll("-","−");var Le=(r,n)=>r==null||!Number.isFinite(r)?"–":nn(n(r));var tn=(r,n)=>`${r.toLocaleString("en")} ${n}${r===1?"":"s"}`,Lt=r=>Le(r,Oe);function Oe(r){let n=r.toPrecision(9),[t,A]=n.split("e"),e=t.includes(".")?t.replace(/\.?0+$/,""):t;return A?`${e}e${A}`:e}function Ot(r){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"-inf":"inf";let n=r<0||Object.is(r,-0)?"-":"",[t,A]=He(Math.abs(r)).split("e"),e=Number(A);if(e>=-4&&e<6)return`${n}${+`${t}e${A}`}`;let s=String(Math.abs(e)).padStart(2,"0");return`${n}${Number(t)}e${e<0?"-":"+"}${s}`}function He(r){let[n,t]=r.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(n)?`${n.slice(0,7)}e${t}`:r.toExponential(5)}var qe=1e-6,Ye=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function Ht(r,n,t){return r.error||n.error?Te(r,n):Qn("samples a bin",r.grid,n.grid)??Qn("number of samples",[r.samples_total],[n.samples_total])??Qn("cells of the bins' rows",r.bin_rows,n.bin_rows)??Qn("cells of the bins' columns",r.bin_columns,n.bin_columns)??Qn("bins of the samples",r.bin,n.bin)??ze(r,n)??Ve(r,n,t*qe)}function Te(r,n){let[t,A]=[r,n].map(({error:e})=>e??"a result");return t===A?null:{what:"refusal",bin:null,rank:0,here:t,there:A}}function Qn(r,n,t){let A=qt(n??[],t??[]);return A<0?null:{what:r,bin:null,rank:0,here:vn(n?.[A]),there:vn(t?.[A])}}function ze(r,n){for(let{name:t,words:A}of Ye){let[e,s]=[r[t]??[],n[t]??[]],i=qt(e,s);if(i<0)continue;let o=Math.floor(i/A.length),a=r.bin?.[o]??null,h=o-(r.bin?.indexOf(a??-1)??0);return{what:`${A[i%A.length]} of sample ${h+1}`,bin:a,rank:h,here:vn(e[i]),there:vn(s[i])}}return null}function Ve({output:r},{output:n},t){if(!r||!n||r.length!==n.length)return Qn("number of outputs",r,n);let A=r.findIndex((e,s)=>!Xe(e,n[s],t));return A<0?null:{what:"output",bin:A,rank:0,here:vn(r[A]),there:vn(n[A])}}var Xe=(r,n,t)=>Object.is(r,n)||Math.abs(r-n)<=t;function qt(r,n){let t=Math.max(r.length,n.length);for(let A=0;A<t;A+=1)if(!Object.is(r[A],n[A]))return A;return-1}function vn(r){return r===void 0?"none":Object.is(r,-0)?"−0":Number.isFinite(r)?Lt(r):nn(String(r))}var[Pe,gt,Mn]=[17,18,19],Yt={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[Pe]:"The box has more samples than the browser lists.",[gt]:"The browser has no more memory for it.",[Mn]:"The kernel in the browser gave up."},An=class extends Error{constructor(n){super(Yt[n]??Yt[Mn]),this.name="Refused",this.status=n}},mn=class extends Error{constructor(n,t){super(n,{cause:t}),this.name="Unavailable"}};var ht=(r,n)=>(r+.5)*n;var Xt=4096,Tt=65536,Pt=1e-5,We={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:zt}=Math,Wt={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function $t(r){let n=r.kernel.rotated?r.box:{...r.box,angle:0},t=$e(r.kernel,n);try{return je({...r,box:n},t)}catch(A){if(!(A instanceof An))throw A;let e=We[A.status];return e?{...jt,...Zt(n,t),read_frame:n,status:"refused",error:e}:null}}function $e({rotated:r},{cx:n,cy:t,w:A,h:e,angle:s}){return r?Float32Array.of(0,0+n,0+t,0+A,0+e,s):Float32Array.of(0,0+n-.5*A,0+t-.5*e,0+n+.5*A,0+t+.5*e)}var jt=Object.freeze({device:it,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:Pt,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),Zt=(r,n)=>({box:r.id,frame:r,tuple:`rois: [${[...n].map(Ot).join(", ")}]`});function je({kernels:r,kernel:n,map:t,box:A,wanted:e},s){let{bins:i,reduction:o}=n,{values:a,height:h,width:g}=t,l=n.operator,I={rois:s,bins:i,rules:n,height:h,width:g},c={values:a,channels:1,height:h,width:g},{output:p}=r.forward(l,{...I,features:c,reduction:o}),[C]=r.axes(l,I),v=tr(C,i),u=v.reduce((K,ve)=>K+ve,0),m=Gn(i,e),w=er(v,u,m),b=w?.length===0?Wt:rr(r,l,I,w),E=or(b,a),B=(o==="max"?hr:gr)(b,E,ar(v.length,w)),y=Pt*Math.max(1,lt(a));return{...jt,...Zt(A,s),...(n.rotated?_e:C.x.cells?nr:Ze)({axes:C,box:A,rois:s,kernel:n},t.stride),...dr(p,B.bins,w,y),bins:i,samples_total:u,range:pr(p),tolerance:y,unlisted:w?.length===0,...ir(b.bin.length>Xt?sr(b,m):b),...Ir(b,B.winners,h*g),output:W(p,i),applied:W(Float32Array.from(B.bins),i)}}function Ze({axes:{x:r,y:n,center:t},box:A,rois:e,kernel:s},i){return{grid:[n.samples,r.samples],read_frame:nA(A,t,{w:r.size,h:n.size,angle:0},i),way:{kind:"upright",stride:i,offset:s.offset,cosine:1,sine:0,x:Nn(e[1],r,0),y:Nn(e[2],n,0)},..._t}}function _e({axes:{x:r,y:n,center:t,cosine:A,sine:e},box:s,rois:i,kernel:o},a){let h=o.clockwise?-s.angle:s.angle;return{grid:[n.samples,r.samples],read_frame:nA(s,t,{w:r.size,h:n.size,angle:h},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:A,sine:e,x:Nn(i[1],r,t[0]),y:Nn(i[2],n,t[1])},..._t}}function nr({axes:{x:r,y:n},box:t,rois:A},e){let s=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:t.id,cx:(r.start+r.size/2)*e,cy:(n.start+n.size/2)*e,w:r.size*e,h:n.size*e,angle:0},way:{kind:"pooled",stride:e,offset:0,cosine:1,sine:0,x:s(A[1],r),y:s(A[2],n)},bin_rows:n.cells,bin_columns:r.cells}}var _t=Object.freeze({bin_rows:null,bin_columns:null}),Nn=(r,{start:n,binSize:t,widened:A},e)=>({pixel:r,start:n,bin_size:t,center:e,widened:A,cells:0}),nA=({id:r},[n,t],{w:A,h:e,angle:s},i)=>({id:r,cx:ht(n,i),cy:ht(t,i),w:A*i,h:e*i,angle:s});function tr({x:r,y:n},[t,A]){if(!r.cells||!n.cells)return Array(t*A).fill(n.samples*r.samples);let[e,s]=[n.cells,r.cells].map(Ar);return e.flatMap(i=>s.map(o=>i*o))}var Ar=r=>Array.from({length:r.length/2},(n,t)=>Math.max(r[2*t+1]-r[2*t],0));function Gn([r,n],t){return t!=null&&t<r*n?t:Math.floor(r/2)*n+Math.floor(n/2)}function er(r,n,t){return n<=Tt?null:r[t]>Tt?[]:[t]}function rr(r,n,t,A){let e=r.plan(n,A?{...t,chosen:A}:t),{positions:s,taps:i,weights:o,state:a,bin:h}=e;return n==="roi_pool"&&o.forEach((g,l)=>{g>0||(i[l]=-1)}),{positions:s,taps:i,weights:o,state:a,bin:h}}function sr({positions:r,taps:n,weights:t,state:A,bin:e},s){let i=e.indexOf(s);if(i<0)return Wt;let o=Math.min(e.lastIndexOf(s)+1,i+Xt);return{positions:r.slice(2*i,2*o),taps:n.slice(4*i,4*o),weights:t.slice(4*i,4*o),state:A.slice(i,o),bin:e.slice(i,o)}}function ir({positions:r,taps:n,weights:t,state:A,bin:e}){let s=e.length;return{positions:W(r,[s,2]),taps:W(n,[s,4]),weights:W(t,[s,4]),state:W(A,[s]),bin:W(e,[s])}}function or({taps:r,weights:n,bin:t},A){let e=new Float32Array(t.length);for(let s=0;s<e.length;s+=1){let i=0;for(let o=4*s;o<4*s+4;o+=1)r[o]>=0&&(i=zt(i+zt(n[o]*A[r[o]])));e[s]=i}return e}function ar(r,n){let t=new Float64Array(r).fill(n?Number.NaN:0);for(let A of n??[])t[A]=0;return t}function gr({bin:r},n,t){let A=new Int32Array(t.length);for(let e=0;e<r.length;e+=1)t[r[e]]+=n[e],A[r[e]]+=1;for(let e=0;e<t.length;e+=1)t[e]/=Math.max(A[e],1);return{bins:t,winners:null}}function hr({bin:r},n,t){let A=[];for(let e=0,s=0;e<r.length;e=s){let i=e;for(s=e;r[s]===r[e];s+=1)lr(n[s],n[i])&&(i=s);t[r[e]]=n[i],Number.isNaN(n[i])||A.push(i)}return{bins:t,winners:A}}var lr=(r,n)=>r>n||Number.isNaN(r)&&!Number.isNaN(n);function Ir({taps:r,weights:n,bin:t},A,e){let s=new Float64Array(e),i=A?null:cr(t),o=e,a=-1,h=(l,I)=>{for(let c=4*l;c<4*l+4;c+=1)n[c]>0&&(s[r[c]]+=n[c]/I,o=Math.min(o,r[c]),a=Math.max(a,r[c]))};if(i)for(let l=0;l<t.length;l+=1)h(l,i[t[l]]);for(let l of A??[])h(l,1);let g=[];for(let l=o;l<=a;l+=1)s[l]&&g.push(l);return{cells:W(Int32Array.from(g),[g.length]),cell_weights:W(Float32Array.from(g,l=>s[l]),[g.length])}}function cr(r){let n=new Int32Array((r.at(-1)??-1)+1);for(let t of r)n[t]+=1;return n}function dr(r,n,t,A){let e=-1,s=-1;for(let i of t??n.keys()){let o=Cr(r[i],n[i]);o<=s||(e=i,s=o)}return e<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:s<=A?"ok":"mismatch",max_abs_diff:Number.isFinite(s)?s:null,worst_bin:e,checked_bins:t}}function Cr(r,n){let t=Object.is(r,n)||r===n?0:Math.abs(r-n);return Number.isNaN(t)?1/0:t}function pr(r){let[n,t]=[r[0],r[0]];for(let A of r)n=Math.min(n,A),t=Math.max(t,A);return[n,t]}var Vt=new WeakMap;function lt(r){let n=Vt.get(r);if(n!==void 0)return n;let t=0;for(let A of r)t=Math.max(t,Math.abs(A));return Vt.set(r,t),t}var W=(r,n)=>Object.assign(r,{shape:n});var T={kernels:null,why:"",source:null,warm:!1},It=new Set;function fr(r){It.add(r);let{source:n}=T;n&&(T.source=null,n().then(t=>Object.assign(T,{kernels:t}),t=>Object.assign(T,{why:t.message})).then(()=>{for(let t of It)t.begin();It.clear()}))}var Un=class{constructor(n){this.scope=n,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,n.on("boxes",()=>this.follow()),n.on("focus",()=>this.follow()),n.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let n=this.scope.scene?.cells,t=this.scope.channel?.values;return T.kernels&&n&&t?{kernels:T.kernels,map:{...n,values:t}}:null}get complete(){let{answers:n,editor:t,readings:A}=this.scope,e=A.length*(t?.boxes.length??0);return n.filter(fn).length===e&&A.some(({kernel:s})=>s)}get milliseconds(){let n=0;for(let{milliseconds:t}of this.entries.values()){if(t==null)return null;n+=t}return n}get why(){return this.scope.readings.some(({kernel:n})=>n)?T.why:""}key(n,t){return ln(this.scope.name,n,t)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:n}=this,t=new Map(n.readings.map(o=>[o.id,this.kernelOf(o)]));if(!n.editor||![...t.values()].some(Boolean))return n.served;let A=n.readings.flatMap(({id:o})=>this.ofReading(o,t.get(o)??null)),e=new Set(A.map(({box:o,reading:a})=>this.key(o,a))),s=new Set(n.editor.boxes.map(({id:o})=>o));this.forget(s);let i=n.served.filter(({box:o,reading:a})=>!e.has(this.key(o,a))&&(s.has(o)||!t.get(a)));return[...A,...i]}kernelOf({kernel:n}){return n?(T.kernels||fr(this),T.kernels?.knows(n.operator,n.reduction)?n:null):null}ofReading(n,t){let{ready:A}=this;return!t||!A?[]:(this.scope.editor?.boxes??[]).flatMap((s,i)=>{let o=this.key(s.id,n),a=this.wantedBin(s.id),{numbers:h}=this.entry(o,{box:s,kernel:t,values:A.map.values,wanted:a}),g=this.scope.servedBy.get(o);return h&&!Qr(h,g)?[this.show(o,n,{numbers:h,served:g,place:i})]:[]})}wantedBin(n){let t=this.scope.pin??this.scope.hover;return t?.box===n?t.bin:null}entry(n,t){let A=this.entries.get(n);if(A&&ct(A,t))return A.kernel=t.kernel,A;let e=performance.now(),s={...t,numbers:this.compute(t)},i=T.warm?performance.now()-e:null;T.warm||=s.numbers!=null;let o={...s,milliseconds:i};return this.entries.set(n,o),o}compute(n){let{ready:t}=this;return t&&$t({...n,...t})}show(n,t,A){let e=this.shown.get(n),{numbers:s,served:i,place:o}=A;if(e&&e.numbers===s&&e.served===i&&e.place===o)return e.answer;let{notes:a=[],patch:h=null}=i??{},g=Fn({...s,canvas:this.scope.name,reading:t,notes:a,patch:h},o);return this.shown.set(n,{...A,answer:g}),g}forget(n){for(let[t,{box:A}]of this.entries)if(!n.has(A.id))for(let e of[this.entries,this.shown,this.heard])e.delete(t)}listen(){let{ready:n}=this;if(n)for(let t of this.scope.served){let A=this.scope.readings.find(({id:s})=>s===t.reading),e=A&&this.kernelOf(A);e&&this.hear(t,e,n.map.values)}}hear(n,t,A){let{frame:e,device:s,box:i,reading:o}=n,a=this.key(i,o),h={box:e,kernel:t,values:A,wanted:vr(n)},g=this.entries.get(a),l=g&&ct(g,h)?g.numbers:this.compute(h);if(!l||Y(l)&&!Y(n))return;let I=Ht(l,n,lt(A)),{tuple:c}=l,p=I&&{difference:I,device:s,frame:e,tuple:c,kernel:t,...this.about(o)};this.heard.set(a,{frame:e,kernel:t,values:A,wanted:h.wanted,device:s,apart:p}),p&&this.keep(a,p)}about(n){let{readings:t,scene:A}=this.scope,e=t.length>1&&t.find(({id:a})=>a===n)?.title,{picture:s=null,channel:i=null,operator:o}=A??{};return{reading:n,title:e||o?.title||"",picture:s,channel:i}}keep(n,t){let{channel:A,kernel:e}=t,s=JSON.stringify([n,A?.digest,A?.index,e]);this.disagreements.has(s)||this.disagreements.set(s,t)}heardOf({box:n,reading:t}){let A=this.key(n,t),[e,s]=[this.heard.get(A),this.entries.get(A)];if(!e||!s)return null;let i=s.numbers?.unlisted?s.wanted:e.wanted;return ct(s,{...e,box:e.frame,wanted:i})?e:null}apart(n){let t=this.scope.readings.filter(({id:e})=>e!==n.reading);return[...this.disagreements.values()].find(e=>!t.some(({id:s})=>s===e.reading))??(fn(n)?this.heardOf(n)?.apart??null:null)}lasting({picture:n,channel:t,kernel:A,frame:e,reading:s}){let{editor:i,readings:o,scene:a}=this.scope,h=o.find(({id:g})=>g===s)?.kernel??null;return{picture:n?.digest===a?.picture?.digest,channel:t?.digest===a?.channel?.digest&&t?.index===a?.channel?.index,kernel:tA(A,h),box:!!i?.boxes.some(({id:g})=>g===e.id)}}isNow(n){let{frame:t,reading:A,difference:e}=n,s=this.heardOf({box:t.id,reading:A});return!!(s?.apart&&JSON.stringify(s.apart.difference)===JSON.stringify(e)&&un(s.frame,t)&&ur(this.lasting(n)))}seen(n){for(let[t,A]of this.disagreements)A===n&&this.disagreements.delete(t);this.scope.changed("answers")}},ur=r=>Object.values(r).every(Boolean),tA=(r,n)=>r===n||JSON.stringify(r)===JSON.stringify(n);function ct({box:r,kernel:n,values:t,wanted:A,numbers:e},s){let i=!e?.bin||e.bin.length===e.samples_total;return un(r,s.box)&&t===s.values&&tA(n,s.kernel)&&(i||Gn(n.bins,A)===Gn(n.bins,s.wanted))}var Qr=(r,n)=>!!(n&&!Y(n)&&Y(r)&&un(n.frame,r.frame));function vr({checked_bins:r,bin:n,samples_shown:t,samples_total:A}){return r?.length===1?r[0]:t<A?n?.[0]??null:null}var xn=class extends Map{constructor(n,t=()=>{}){super(),this.limit=n,this.release=t}set(n,t){super.delete(n),super.set(n,t);for(let[A,e]of this){if(this.size<=this.limit)break;super.delete(A),this.release(e)}return this}get(n){let t=super.get(n);if(t!==void 0)return super.delete(n),super.set(n,t),t}},mr=new xn(4,r=>r.bitmap?.close()),Er=new xn(96),vi=new xn(96,r=>URL.revokeObjectURL(r.src)),AA=r=>mr.get(r)??null;var eA=(r,n)=>Er.get(`${r}:${n}`)??null;var rA=new Map;function oA(r){let n=rA.get(r);if(n)return n;let t=new dt(r);return rA.set(r,t),t}var sA=r=>new Map(r.map(n=>[ln(n.canvas,n.box,n.reading),n])),dt=class{constructor(n){this.name=n,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new Un(this),this.fresh=new Rn(this)}on(n,t){let A=this.listeners.get(n)??new Set;return this.listeners.set(n,A.add(t)),()=>{A.delete(t)}}changed(n){for(let t of[...this.listeners.get(n)??[]])t()}setScene(n){let t=new Map(n.boxes.map((A,e)=>[A.id,e]));this.scene=n,this.served=n.answers.map(A=>Fn(A,t.get(A.box)??-1)),this.servedBy=sA(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(n){return n.length===this.answers.length&&n.every((A,e)=>A===this.answers[e])?!1:(this.answers=n,this.byKey=sA(n),!0)}part(n){let t=this.scene?.page;return t?.kind===n?t:null}get layers(){return(this.scene?.layers??[]).map(n=>this.drawn.get(n.id)??n)}layer(n){return this.layers.find(t=>t.id===n)??null}draw(n){n.length===this.drawn.size&&n.every(A=>this.drawn.get(A.id)===A)||(this.drawn=new Map(n.map(A=>[A.id,A])),this.changed("layers"))}rowsOf(n){return{rows:this.placed.get(n.id)??n.array,count:n.array.shape[0]}}place(n,t){let A=this.layer(n);if(!A)return!1;let{rows:e}=this.rowsOf(A),s=Float32Array.from(t);if(s.length!==e.length)throw new Error(`${n}: want ${e.length} values, got ${s.length}`);return s.every((i,o)=>Object.is(i,e[o]))?!1:(this.placed.set(n,s),!0)}setHover(n){iA(n,this.hover)||(this.hover=n,this.changed("focus"),this.askForSamples())}raise(n){n!==this.raised&&(this.raised=n,this.changed("focus"))}togglePin(n){this.pin=n&&!iA(n,this.pin)?n:null,this.changed("focus"),this.send("focus")}pinOn(n){this.pin=null,this.togglePin(n)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let n=this.hover;if(!n)return;let t=n.layer==null?null:this.layer(n.layer),A=t&&t.type!=="heatmap"&&t.events,{bin:e}=n;(this.served.some(i=>i.box===n.box&&e!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(e).length)||A)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(n){return n??this.readings[0]?.id??""}given(n){let t=this.meant(n);return this.answers.filter(A=>A.reading===t&&Y(A))}answersTo(n){return this.answers.filter(t=>t.box===n&&Y(t))}answer(n,t){let A=n==null?null:this.byKey.get(ln(this.name,n,this.meant(t)));return A&&Y(A)?A:null}servedAnswer(n,t){let A=n==null?null:this.servedBy.get(ln(this.name,n,this.meant(t)));return A&&Y(A)?A:null}get activeBox(){let{editor:n}=this;return n?n.boxes[n.active??0]??null:null}get channel(){let n=this.scene?.channel;return n?eA(n.digest,n.index):null}get picture(){let n=this.scene?.picture;return n?AA(n.digest):null}shown(n){for(let[A,e]of[["pinned",this.pin],["hovered",this.hover]]){let s=e&&this.answer(e.box,n??this.readingOf(e));if(s&&e.bin!=null&&e.bin<ot(s))return this.resolve(s,e.bin,this.sampleIn(s,e),A)}let t=this.activeAnswer(n);return t?this.resolve(t,t.defaultBin(),null,"default"):null}readingOf({reading:n}){return this.readings.some(({id:t})=>t===n)?n:null}sampleIn(n,{box:t,bin:A,sample:e,reading:s}){if(e==null||A==null||this.meant(s)===n.reading)return e;let i=this.answer(t,s)?.samplesOf(A).indexOf(e)??-1;return n.samplesOf(A)[i]??null}resolve(n,t,A,e){let s=n.samplesOf(t),i=A!=null&&s.includes(A)?A:s[0]??null,o=e==="default"&&n.box!==this.activeBox?.id;return{answer:n,bin:t,samples:s,sample:i,chosen:e,old:o||this.fresh.isOld(n)}}activeAnswer(n){let t=this.activeBox,A=t&&this.byKey.get(ln(this.name,t.id,this.meant(n)));return A?Y(A)?A:null:this.given(n)[0]??null}choose(n,t="commit"){this.choice=n,this.send(t)}};function iA(r,n){return!r||!n?r===n:["box","bin","sample","reading","layer","row"].every(A=>r[A]===n[A])&&r.cell?.[0]===n.cell?.[0]&&r.cell?.[1]===n.cell?.[1]}function Q(r,n={},...t){let A=document.createElement(r);for(let[e,s]of Object.entries(n))s==null||s===!1||(typeof s=="function"?A.addEventListener(e.slice(2),s):A.setAttribute(e,s===!0?"":String(s)));return A.append(...t.filter(e=>e!=null)),A}function N(r,n){if(!r||r.textContent===n)return;let t=r.firstChild;t?.nodeType===Node.TEXT_NODE&&!t.nextSibling?t.nodeValue=n:r.textContent=n}function aA(r,n){r.hidden!==n&&(r.hidden=n)}var gA=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-player .rv-group {
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
  touch-action: none;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
  touch-action: none;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
  touch-action: none;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`,`/* The page of the operators: what the machines gave, side by side. */

.rv-card .rv-agreed {
  margin: 0 0 12px;
  line-height: 1.5;
}
.rv-agreed[data-state="good"],
.rv-agreement [data-state="good"] {
  color: var(--rv-good);
}
.rv-agreed[data-state="bad"],
.rv-agreement [data-state="bad"] {
  color: var(--rv-bad);
}
.rv-scrolls {
  overflow-x: auto;
}
.rv-agreement {
  width: auto;
  min-width: min(100%, 720px);
}
.rv-agreement :is(th, td) {
  padding: 2px 18px 2px 0;
}
.rv-agreement :is(th, td):nth-child(2) {
  text-align: left;
}
.rv-agreement tr[data-first] > :is(th, td) {
  border-top: 1px solid var(--rv-line);
}
.rv-agreement th[scope="row"] {
  font-weight: 500;
}
.rv-card .rv-agreed-note {
  max-width: 75ch;
  margin: 12px 0 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 480px) {
  .rv-agreement :is(th, td) {
    padding-right: 10px;
    vertical-align: top;
  }
  .rv-agreement :is(th, td):nth-child(-n + 2) {
    white-space: normal;
  }
}
`,`/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`,`/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 540px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
.rv-prism-head {
  display: flex;
  align-items: center;
  gap: 4px;
}
.rv-prism-name {
  display: flex;
  flex: 1;
  align-items: center;
  gap: 6px;
  min-width: 0;
  min-height: 38px;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  display: -webkit-box;
  overflow: hidden;
  overflow-wrap: anywhere;
  line-height: 15px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  flex: none;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 6px;
  height: 37px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  overflow: hidden;
  color: var(--rv-muted);
  text-overflow: ellipsis;
  white-space: nowrap;
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`,`/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-top: 1px solid var(--rv-line);
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  max-width: 150px;
  overflow: hidden;
  font-weight: 500;
  text-overflow: ellipsis;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  height: 20px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 48px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 52px;
  }
  .rv-mfoot {
    grid-template-columns: 48px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];var[Br,wr]=[4,2**26],Jn=class{#t;#n=new Map;constructor(n){this.#t=n}get size(){return this.#t.memory.buffer.byteLength}begin(){this.#t.clear(0)}forget(){this.#n.clear(),this.#t.clear(1)}hold(n){let t=this.#n.get(n);if(t!==void 0)return t;let A=[...this.#n.keys()].reduce((s,{byteLength:i})=>s+i,n.byteLength);(this.#n.size===Br||A>wr)&&this.forget();let e=this.put(n);return this.#t.keep(),this.#n.set(n,e),e}put(n){let t=this.#e(n.byteLength),A=new Uint8Array(n.buffer,n.byteOffset,n.byteLength);return new Uint8Array(this.#t.memory.buffer,t).set(A),t}zeros(n){let t=this.#e(4*n);return new Uint8Array(this.#t.memory.buffer,t,4*n).fill(0),t}floats(n,t){return new Float32Array(this.#t.memory.buffer,n,t).slice()}doubles(n,t){return new Float64Array(this.#t.memory.buffer,n,t).slice()}wholes(n,t){return new Int32Array(this.#t.memory.buffer,n,t).slice()}bytes(n,t){return new Uint8Array(this.#t.memory.buffer,n,t).slice()}#e(n){let t=n>2147483648?0:this.#t.take(n)>>>0;if(!t)throw new An(gt);return t}};var en={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[hA,dA]=[5,14],xr={scale:1},Kn=class{#t;#n;#e;constructor(n){this.#t=n,this.#n=new Jn(n),this.#e=[0,1].map(t=>this.#i(t))}knows(n,t){let A=Object.hasOwn(en,n)?en[n]:null;return!!(A&&(A.sampled?A.reductions[t]:t==="max"))}get size(){return this.#n.size}plan(n,{rois:t,bins:A,rules:e,height:s,width:i,chosen:o,derivatives:a=!1}){let{columns:h}=en[n],g=pt(t,h),l=Int32Array.from(o??Array(A[0]*A[1]).keys());if(l.some(b=>b<0||b>=A[0]*A[1]))throw new RangeError(`chosen: want bins below ${A[0]*A[1]}, got ${l}`);let I=this.#n;I.begin();let c={rois:g.length/h,batch:2**30,channels:1,height:s,width:i},p=I.zeros(10),C=I.put(g),v=this.#r(c,A,e);this.#A(`${n}_plan`,C,I.put(l),l.length,...v,Number(a),p);let[u,...m]=I.wholes(p,10),w=h-1;return{positions:S(I.floats(m[0],2*u),[u,2]),taps:S(I.wholes(m[1],4*u),[u,4]),weights:S(I.floats(m[2],4*u),[u,4]),state:S(I.bytes(m[3],u),[u]),roi:S(I.wholes(m[4],u),[u]),bin:S(I.wholes(m[5],u),[u]),slopes:a?S(I.floats(m[6],2*w*u),[u,w,2]):null,grids:S(I.wholes(m[7],2*c.rois),[c.rois,2]),offsets:S(I.wholes(m[8],c.rois+1),[c.rois+1])}}axes(n,{rois:t,bins:A,rules:e,height:s,width:i}){let{columns:o,sampled:a}=en[n],h=pt(t,o),g=h.length/o,l=this.#n;l.begin();let I=l.put(h),c=this.#r({rois:g,batch:2**30,channels:1,height:s,width:i},A,e),p=dA+(a?0:2*(A[0]+A[1])),C=l.zeros(4*p*g);this.#A(`${n}_axes`,I,...c,C);let v=l.doubles(C,2*p*g);return Array.from({length:g},(u,m)=>{let[w,b]=[m,g+m].map(E=>v.subarray(p*E,p*(E+1)));return yr(w,b,a?null:A)})}forward(n,t){let{maps:A,rois:e,job:s,shape:i,count:o}=this.#s(n,t),a=this.#n.zeros(o);if(en[n].sampled)return this.#A(lA(n,t),A,e,a,...s),{output:S(this.#n.floats(a,o),i),argmax:null};let h=this.#n.zeros(o);return this.#A(n,A,e,a,h,...s),{output:S(this.#n.floats(a,o),i),argmax:S(this.#n.wholes(h,o),i)}}backward(n,t){let{features:A,gradOutput:e,argmax:s}=t,{maps:i,rois:o,job:a,count:h,rows:g}=this.#s(n,t),{columns:l,sampled:I}=en[n],c=this.#n,p=c.put(Ct("gradOutput",e,h)),C=A.values.length,v=c.zeros(C);if(!I){let w=c.put(Ct("argmax",s??new Int32Array,h));return this.#A(`${n}_backward`,p,w,o,v,...a),{features:S(c.floats(v,C),IA(A)),rois:null}}let u=c.zeros(g*l),m=lA(n,t);return this.#A(`${m}_backward_features`,p,i,o,v,...a),this.#A(`${m}_backward_rois`,p,i,o,u,...a),{features:S(c.floats(v,C),IA(A)),rois:S(c.floats(u,g*l),[g,l])}}regions({height:n,width:t,scales:A,overlap:e,variant:s}){let i=this.#n;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(e)),h=Object.entries({height:n,width:t,scales:A}).map(([c,p])=>cA(c,p));this.#A(`rmac_regions_${s}`,...h,a,o);let[g,l,I]=i.wholes(o,3);return{regions:S(i.wholes(l,4*g),[g,4]),level:S(i.wholes(I,g),[g])}}regionMaxima({features:n,regions:t}){let{batch:A=1,channels:e}=n,s=t.length/4,i=new Float32Array(5*A*s);for(let h=0;h<A*s;h+=1){i[5*h]=Math.floor(h/s);for(let g=0;g<4;g+=1)i[5*h+1+g]=t[4*(h%s)+g]}let o=this.forward("roi_pool",{features:n,rois:i,bins:[1,1],rules:xr}),a=[A,s,e];return{maxima:S(Float32Array.from(o.output),a),argmax:S(Int32Array.from(o.argmax??[]),a)}}#i(n){this.#n.begin();let t=this.#n.put(new Float64Array(2));this.#A("alignment",n,t);let[A,e]=this.#n.doubles(t,2);return[A,e]}#s(n,{features:t,rois:A,bins:e,rules:s}){let{batch:i=1,channels:o,height:a,width:h}=t,{columns:g}=en[n];Ct("features",t.values,i*o*a*h);let l=pt(A,g);this.#n.begin();let I=this.#n.hold(t.values),c=l.length/g,p=[c,o,...e];return{maps:I,rois:this.#n.put(l),job:this.#r({rois:c,batch:i,channels:o,height:a,width:h},e,s),shape:p,count:c*o*e[0]*e[1],rows:c}}#r(n,[t,A],{scale:e,ratio:s=0,aligned:i=!1,clockwise:o=!1,...a}){let[h,g]=this.#e[Number(i)],{rois:l,batch:I,channels:c,height:p,width:C}=n,u=Object.entries({rois:l,batch:I,channels:c,height:p,width:C,bins_y:t,bins_x:A,ratio:s}).map(([m,w])=>cA(m,w));return[this.#n.put(Int32Array.of(...u,Number(o))),this.#n.put(Float64Array.of(e,a.offset??h,a.minimum??g))]}#A(n,...t){let A=Mn;try{A=this.#t[n](...t)}catch(e){if(!(e instanceof WebAssembly.RuntimeError))throw e}if(A)throw new An(A)}};function lA(r,{reduction:n="avg"}){let t=en[r].reductions[n];if(!t)throw new RangeError(`reduction: ${r} has no ${n}`);return t}function yr(r,n,t){let[A,e]=[0,1].map(h=>{let g=hA*h,[l,I,c,p,C]=r.subarray(g),v=dA+(h&&t?2*t[0]:0),u=t&&S(Int32Array.from(r.subarray(v,v+2*t[h])),[t[h],2]);return{start:l,binSize:I,samples:c,size:p,drawn:n[g+3],widened:!C,cells:u}}),[s,i,o,a]=r.subarray(2*hA);return{y:A,x:e,center:[s,i],cosine:o,sine:a}}var IA=({batch:r=1,channels:n,height:t,width:A})=>[r,n,t,A],S=(r,n)=>Object.assign(r,{shape:Object.freeze(n)});function Ct(r,n,t){if(n.length!==t)throw new RangeError(`${r}: want ${t} numbers, got ${n.length}`);return n}function pt(r,n){if(r.length%n)throw new RangeError(`rois: want rows of ${n}, got ${r.length} numbers`);return Float32Array.from(r)}function cA(r,n){if(Number.isInteger(n)&&Math.abs(n)<2**31)return n;throw new RangeError(`${r}: want a whole number, got ${n}`)}async function CA(r){if(typeof WebAssembly>"u")throw new mn("This browser has no WebAssembly.");let n=typeof r=="string"||r instanceof URL?await Dr(r):r;try{let{instance:t}=await WebAssembly.instantiate(n,{});return new Kn(t.exports)}catch(t){throw new mn(br(t),t)}}function Ln(r){let n=atob(r);return Uint8Array.from(n,t=>t.charCodeAt(0))}async function Dr(r){try{let n=await fetch(r);if(n.ok)return await n.arrayBuffer();throw new Error(`${n.status} ${n.statusText}`)}catch(n){throw new mn("The kernels for this browser could not be fetched.",n)}}function br(r){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(r))?"This page's Content-Security-Policy refuses WebAssembly.":r instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var pA="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var fA=null;function uA(){return fA??=CA(Ln(pA)),fA}var ft=200,ut=(r,n,t)=>Q("button",{class:"rv-press",type:"button","aria-label":n,onclick:t},Q("span",{},r),Q("span",{class:"rv-press-word"},n));function QA({go:r,toggle:n,seek:t}){let A=0,e=ut("‹","Back",()=>r(A-1)),s=ut("▶","Play",n),i=ut("›","Next",()=>r(A+1));i.classList.add("rv-press-strong");let o=Q("input",{type:"range",class:"rv-range",min:"0",max:String(ft),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>t(Number(o.value)/ft));let a=Q("span",{class:"rv-step-count"}),h=Q("ol",{class:"rv-step-marks","aria-label":"Steps"}),g=Q("div",{class:"rv-player",role:"group","aria-label":"Player"},e,s,o,a,i,h);function l({steps:p}){h.replaceChildren(...p.map((C,v)=>Q("li",{},Q("button",{type:"button",onclick:()=>r(v)},String(v+1)))))}function I({steps:p},C,v){A=C,N(a,`${C+1} / ${p.length}`),e.disabled=C===0,i.disabled=C===p.length-1,h.querySelectorAll("button").forEach((u,m)=>{let{id:w,title:b}=p[m];u.toggleAttribute("data-done",v.has(w)),u.setAttribute("aria-label",`Step ${m+1}, ${b}${v.has(w)?", done":""}`),m===C?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current")})}function c(p,C){o.value=String(Math.round(p*ft));let[v,u]=C?["❚❚","Pause"]:["▶","Play"];N(s.firstElementChild,v),N(s.lastElementChild,u),s.getAttribute("aria-label")!==u&&s.setAttribute("aria-label",u)}return{element:g,take:l,show:I,tell:c}}var On=class{constructor(n){this.still=n,this.seconds=1,this.share=0,this.playing=!1}begin(n){this.seconds=n,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(n){this.share=Math.min(1,Math.max(0,n)),this.playing=!1}pass(n){return this.playing?(this.share=Math.min(1,this.share+n/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var Hn=class{constructor({lesson:n,step:t,done:A,answers:e}){this.lesson=n;let s=n.steps.findIndex(({id:i})=>i===t);this.step=Math.max(0,s),this.seed=n.seed,this.done=new Set(A),this.answers=new Map(e.map(({step:i,values:o})=>[i,o]))}redraw(n){this.seed=n;for(let{id:t,question:A}of this.lesson.steps)A&&(this.answers.delete(t),this.done.delete(t))}takeNumbers(n){this.lesson=n}complete(n){return this.done.has(n)?!1:(this.done.add(n),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([n,t])=>({step:n,values:t}))}}};var Qt={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var kr=Object.keys(Qt).sort((r,n)=>n.length-r.length),Sr=kr.map(r=>r.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),Fr=new RegExp(`(?<![\\w-])(${Sr.join("|")})(s|es)?(?![\\w-])`,"gi");function Rr(r,n=new Set){let t=[],A=0;for(let e of r.matchAll(Fr)){let s=Qt[e[1].toLowerCase()];if(n.has(s))continue;n.add(s);let i=Q("abbr",{class:"rv-term",title:s},e[0]);t.push(r.slice(A,e.index),i),A=e.index+e[0].length}return[...t,r.slice(A)].filter(e=>e!=="")}var vA=(r,n=new Set)=>r.flatMap(({t,b:A,tone:e})=>{let s=Rr(t,n);return A||e?[Q(A?"strong":"span",{class:e?`rv-tone-${e}`:""},...s)]:s});var Mr=1e-9;function mA(r,n){let t=e=>Nr(n,e,r.margin);if(t(r.right))return{state:"right",known:null,text:`Right: ${r.shown}.`};let A=r.wrong.find(e=>t(e.values))??null;return A?{state:"known",known:A,text:`Not quite: ${A.name}.`}:{state:"other",known:null,text:Gr(r,n)}}var Nr=(r,n,t)=>r.length===n.length&&r.every((A,e)=>Math.abs(A-n[e])<=t+Mr);function Gr({by:r,right:n},t){if(r==="number"){let i=t[0]-n[0];return`Not quite: ${F(Math.abs(i))} too ${i>0?"high":"low"}.`}if(r==="cell")return"Not quite: it is another cell.";if(r==="points")return`Not quite, from left to right: ${t.map((o,a)=>`${F(Math.abs(o-n[a]))} ${Ur(o-n[a])}`).join(", ")}.`;let A=t.filter(i=>n.includes(i)).length,e=t.length-A,s=e?`, and ${e} of yours ${e>1?"are":"is"} not among them`:"";return`Not quite: you have ${A} of the ${n.length}${s}.`}var F=r=>nn(String(Number(r.toFixed(4)))),Ur=r=>Math.abs(r)<1e-9?"off":r>0?"too far right":"too far left";var vt={scale:1,ratio:1,offset:0,minimum:0},Jr=["inside","clamped","discarded"],mt=[1,1],Et={rules:vt,bins:mt};function EA(r,{values:n,rows:t,columns:A}){let e={values:Float32Array.from(n),channels:1,height:t,width:A};return(s,i)=>{let o={rois:[0,s,i,s,i],bins:mt,rules:vt},a=r.plan("roi_align",{...o,height:t,width:A}),h=new Map;a.taps.forEach((l,I)=>{l>=0&&a.weights[I]&&h.set(l,(h.get(l)??0)+a.weights[I])});let[g]=r.forward("roi_align",{...o,features:e}).output;return{weights:h,value:g}}}function qn(r,{values:n,rows:t,columns:A}){let e={values:Float32Array.from(n),channels:1,height:t,width:A};return(s,i)=>{let o={rois:[0,...s],bins:mt,rules:{...vt,ratio:i}},{positions:a,taps:h,weights:g,state:l}=r.plan("roi_align",{...o,height:t,width:A}),I=Array.from(l,(p,C)=>({x:a[2*C],y:a[2*C+1],state:Jr[p],value:[0,1,2,3].reduce((v,u)=>{let m=h[4*C+u];return m<0?v:v+g[4*C+u]*n[m]},0)})),[c]=r.forward("roi_align",{...o,features:e}).output;return{samples:I,mean:c}}}function BA(r,{values:n,bins:t}){let A={values:Float32Array.from(n),channels:1,height:1,width:n.length},e=[1,t];return(s,i)=>{let o={rois:[0,s,0,i,0],bins:e,rules:{scale:1}},[{x:a}]=r.axes("roi_pool",{...o,height:1,width:n.length});return{columns:Array.from({length:t},(g,l)=>{let[I,c]=[a.cells?.[2*l]??0,a.cells?.[2*l+1]??0];return Array.from({length:Math.max(0,c-I)},(p,C)=>I+C)}),maxima:[...r.forward("roi_pool",{...o,features:A}).output]}}}function wA({check:r},{columns:n,maxima:t},A){return r==="maximum"?[t[A]]:r==="columns"?[...n[A]]:[new Set(n.flat()).size]}function xA({check:r},{samples:n,mean:t}){return r==="mean"?[t]:r==="samples"?[n.length]:[...new Set(n.map(({x:A})=>A))].sort((A,e)=>A-e)}function yA({check:r},{weights:n,value:t}){if(r==="value")return[t];if(r==="taps")return[...n.keys()].sort((e,s)=>e-s);let[A]=[...n].sort(([,e],[,s])=>s-e);return[A[0]]}var DA=({right:r,margin:n},t)=>t.length===r.length&&t.every((A,e)=>Math.abs(A-r[e])<=n/2+1e-6);var Kr=20,Lr={right:"✓",known:"✗",other:"✗"};function kA(r,n,{answered:t,redraw:A}){let e=Or(r).map(E=>Q("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":E})),s=r.others.map((E,B)=>Q("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>C(B)},E)),i=Q("button",{class:"rv-press rv-press-strong",type:"button",onclick:m},"Check"),o=Q("button",{class:"rv-press",type:"button",onclick:A},"Other numbers"),a=Q("div",{class:"rv-answer"},...e,...s,i,o),h=Q("p",{class:"rv-verdict",role:"status"}),g=Q("p",{class:"rv-why"}),l=Q("p",{class:"rv-working"}),I=Q("div",{class:"rv-question"},Q("p",{class:"rv-asks"},r.asks),a,h,g,l);for(let E of e)E.addEventListener("input",p),E.addEventListener("keydown",B=>{B.stopPropagation(),B.key==="Enter"&&!i.disabled&&m()});function c(){if(!e.length)return n.picks.size?[...n.picks].sort((B,y)=>B-y):null;let E=e.map(({value:B})=>bA(B)).filter(B=>B!=null);return E.length===e.length?E.sort((B,y)=>B-y):null}function p(){let E=c();E&&r.by==="points"?n.place(E):u()}function C(E){n.pick(n.buttons.length+E)}function v(){let{places:E}=n;E.length&&!Hr(c(),E)&&e.forEach((B,y)=>{B.value=String(E[y])}),u()}function u(){i.disabled=e.length?e.some(({value:E})=>!E.trim()):!n.picks.size,s.forEach((E,B)=>{E.setAttribute("aria-pressed",String(n.picks.has(n.buttons.length+B)))})}function m(){let E=c();if(E)return t(E);let B=e.find(({value:y})=>bA(y)==null);B&&(I.dataset.state="unread",N(h,`“${B.value.trim().slice(0,Kr)}” is no number. Write one such as 2.5.`),N(g,""),N(l,""),B.focus())}function w(E){n.reveal(E),E&&!c()&&e.forEach((y,K)=>{y.value=String(E[K])});let B=E&&mA(r,E);I.dataset.state=B?.state??"open",N(h,B?`${Lr[B.state]} ${B.text}`:""),N(g,B?.known?.words??""),N(l,B?r.working:""),v(),B&&b()}function b(){let E=n.found(r);!E||DA(r,E)||(I.dataset.state="mismatch",N(h,"The kernel in this browser gives another answer than the one expected here."))}return w(null),{element:I,show:w,ready:v}}function bA(r){let n=r.trim().replace(",",".").replace("−","-");return n&&Number.isFinite(Number(n))?Number(n):null}function Or({by:r,label:n,right:t}){return r==="number"?[n]:r==="points"?t.map((A,e)=>`${n} ${e+1}`):[]}var Hr=(r,n)=>r?.every((t,A)=>Math.abs(t-n[A])<1e-4)??!1;var qr="http://www.w3.org/2000/svg";function d(r,n={},...t){let A=document.createElementNS(qr,r);return f(A,n),A.append(...t),A}function f(r,n){for(let[t,A]of Object.entries(n))A==null||A===!1?r.removeAttribute(t):r.setAttribute(t,A===!0?"":String(A))}function Bt(r,n){let t=r.getScreenCTM(),A=new DOMPoint(n.clientX,n.clientY);return t?A.matrixTransform(t.inverse()):A}function rn(r,n){let t=r.slice(1).map((e,s)=>Math.hypot(...e.map((i,o)=>i-r[s][o]))),A=n*t.reduce((e,s)=>e+s,0);for(let e=0;e<t.length;e+=1){if(A<=t[e]){let s=t[e]?A/t[e]:0;return r[e].map((i,o)=>i+(r[e+1][o]-i)*s)}A-=t[e]}return[...r[r.length-1]]}var sn=100,G=(r,n)=>Number((Math.round(r*n)/n).toFixed(6)),$=r=>r*r*(3-2*r),D=(r,n,t,A)=>d("line",{x1:r,y1:n,x2:t,y2:A}),x=(r,n,t,A="middle")=>d("text",{x:r,y:n,"text-anchor":A},t);var L=class{constructor(n,t,A){this.figure=n,this.wires=t,this.asked=A,this.open=!A,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=d("svg")}drawn({name:n,width:t,height:A},e,s=this.scale){let i={viewBox:`0 0 ${t} ${A+(s?.height??0)}`},o=d("svg",{...i,class:"rv-drawing",role:"group","aria-label":n},...e);return s&&(f(s.element,{transform:`translate(0 ${A})`}),o.append(s.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(n){let t=this.picks.has(n);this.asked?.by==="cell"&&this.picks.clear(),t?this.picks.delete(n):this.picks.add(n),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((n,t)=>{f(n,{"aria-pressed":String(this.picks.has(t))})})}get places(){return[]}place(n){}take(n){this.use(n),this.draw()}paint(n){}play(n,t=!1){t&&(this.held=!1),!this.held&&(this.playTo(n),this.draw())}reveal(n){let{asked:t}=this;if(!t)return;this.open=!!n,this.buttons.forEach((e,s)=>{f(e,{"data-right":n?String(t.right.includes(s)):null,"data-ghost":n?String(n.includes(s)):null})});let A=t.by==="cell"||t.by==="cells";this.picks=new Set(A?n??[]:[]),this.showPicks(),this.scale?.show(n?{right:t.right[0],ghost:n[0]}:null),this.draw()}playTo(n){}use(n){}draw(){}reached(n){return!1}found(n){return null}lines(){return[]}};var wt={fine:.025,usual:.05,wide:.25},on=20,Yr=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function O(r,[n,t],...A){return d("g",{tabindex:0,...{role:"slider","aria-label":r,"aria-valuemin":n,"aria-valuemax":t}},...A)}function H(r,n,{flat:t=!1,unit:A=1}={}){r.addEventListener("keydown",e=>{let s=Yr.get(e.key);if(!s||t&&!s[0])return;e.preventDefault(),e.stopPropagation();let i=A*(e.shiftKey?wt.wide:e.altKey?wt.fine:wt.usual);n(s[0]*i,s[1]*i)})}function q(r,n){let t=null;r.addEventListener("pointerdown",A=>{t=A.button?null:n(A.target,Bt(r,A)),t&&(A.preventDefault(),r.setPointerCapture(A.pointerId))}),r.addEventListener("pointermove",A=>{t&&r.hasPointerCapture(A.pointerId)&&t(Bt(r,A))})}function an(r,n,t){return f(r,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":n}),r.addEventListener("click",t),r.addEventListener("keydown",A=>{A.key!=="Enter"&&A.key!==" "||(A.preventDefault(),A.stopPropagation(),t())}),r}var R=(r,n,t)=>j(Math.min(t,Math.max(n,r))),j=r=>Number(r.toFixed(6));var SA=6,FA=3,Tr=3e-7;function U(r,n=1){for(let t=0;t<SA;t+=1){let A=Number(r.toFixed(t));if(xt(A,r,n))return A}return Number(r.toFixed(SA))}var J=r=>nn(String(r)),k=(r,n)=>J(U(r,n));function M(r,n=1){let t=Number(r.toFixed(FA));return`${xt(t,r,n)?"":"≈ "}${J(t)}`}function En(r,n,t,A){return xt(n,t,A)?`${r} = ${J(Number(n.toFixed(9)))}`:`${r} ≈ ${nn(t.toFixed(FA))}`}var xt=(r,n,t)=>Math.abs(r-n)<=Tr*Math.max(1,t),In=r=>r.reduce((n,t)=>Math.max(n,Math.abs(t)),0);var[RA,yt,Dt]=[18,118,140],[MA,zr]=[14,14],Vr=2,NA=80,Xr=.12;function GA(r){let n=d("g",{class:"rv-losses"});function t(A,e,s,i){let o=Vr/i,a=Array.from({length:NA+1},(y,K)=>o*(2*K/NA-1)),h=a.map(y=>A(Yn(e,y)).loss),[g,l]=[Math.min(...h),Math.max(...h)],I=y=>MA+(y/o+1)/2*(r-MA-zr),c=y=>yt-(y-g)/(l-g||1)*(yt-RA),p=Pr(s,o).map(y=>{let K=D(I(y),RA-4,I(y),yt+4);return f(K,{class:"rv-kink"}),K}),C=Math.min(o/3,Xr*3*(l-g)/(Math.abs(s.slope)||1)),[v,u]=[-C,C].map(y=>s.loss+y*s.slope),m=D(I(-C),c(v),I(C),c(u));f(m,{class:"rv-tangent"});let w=d("path",{d:`M${a.map((y,K)=>`${I(y)} ${c(h[K])}`).join("L")}`});f(w,{class:"rv-overlap-way"});let b=d("circle",{cx:I(0),cy:c(s.loss),r:6,class:"rv-sample-dot"}),E=[-o,o].map(y=>{let K=x(I(y),Dt-4,`${y>0?"+":""}${k(y)}`,y>0?"end":"middle");return y<0&&f(K,{"text-anchor":"start"}),K}),B=x(I(0),Dt-4,"cells from here");n.replaceChildren(...p,w,m,b,...E,B)}return{element:n,height:Dt,show:t}}var Yn=([r,n,t,A],e)=>[r+e,n,t+e,A];function Pr({samples:r},n){let t=new Set;for(let A of new Set(r.map(e=>e.x)))for(let e=Math.ceil(A-n);e<=A+n;e+=1)t.add(Number((e-A).toFixed(5)));return[...t].sort((A,e)=>A-e)}var UA=({output:r,loss:n,slope:t})=>[`output ${M(r)}, loss ${M(n)}`,`slope ${M(t)} a cell`];var JA=340,[Wr,$r]=[.35,1.35],gn={top:40,height:52,room:42},jr=22,hn=class{constructor(n){this.figure=n,this.isLine=n.rows===1,this.around=n.shows.includes("window")?$r:Wr,this.size=JA/(n.columns+2*this.around),this.top=this.isLine?gn.top:this.around*this.size,this.width=JA,this.height=this.isLine?gn.top+gn.height+gn.room:(n.rows+2*this.around)*this.size+jr,this.cells=n.values.map((t,A)=>this.makeCell(t,A)),this.element=d("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?gn.height:this.size}at(n,t){return{x:(this.around+n+.5)*this.size,y:this.top+(this.isLine?.66*gn.height:(t+.5)*this.size)}}position({x:n,y:t}){return{x:n/this.size-this.around-.5,y:(t-this.top)/this.rowHeight-.5}}box([n,t,A,e]){let s=this.at(n,t),i=(A-n)*this.size;return this.isLine?{x:s.x,y:this.top-6,width:i,height:gn.height+12}:{...s,width:i,height:(e-t)*this.size}}makeCell(n,t){let{columns:A}=this.figure,[e,s]=[(this.around+t%A)*this.size,this.top+Math.floor(t/A)*this.rowHeight],i=d("rect",{x:e,y:s,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=x(e+11,s+17,F(n));return o.classList.add("rv-map-value"),[i,o]}numbers(){let n=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(t,A)=>{let e=x(this.at(A,0).x,n,String(A));return e.classList.add("rv-map-number"),e})}window(){let{rows:n,columns:t,shows:A}=this.figure;if(!A.includes("window"))return[];let[e,s]=[this.at(-1,0).x,this.at(t,0).x],[i,o]=this.isLine?[this.top-6,this.top+gn.height+6]:[this.at(0,-1).y,this.at(0,n).y],a=[D(e,i,e,o),D(s,i,s,o)];this.isLine||a.push(D(e,i,s,i),D(e,o,s,o));for(let l of a)f(l,{class:"rv-window"});let h=this.top+n*this.rowHeight+18,g=[x(e,h,"−1"),x(s,h,String(t))];for(let l of this.isLine?g:[])l.classList.add("rv-map-number");return[...a,...this.isLine?g:[]]}paint(n){let{values:t}=this.figure,A=[Math.min(...t),Math.max(...t)];this.cells.forEach(([e,s],i)=>{let o=dn(n.ramps.sequential,t[i],A);f(e,{style:`fill:${Cn(o)}`}),f(s,{style:`fill:${pn(o,n)}`})})}};var Zr=.05;function KA(r,n){let{values:t,rows:A,columns:e,ratio:s,aim:i}=n,o={values:Float32Array.from(t),channels:1,height:A,width:e},a=qn(r,n);return h=>{let{samples:g,mean:l}=a(h,s),I=i==null?n.upstream:l-i,c={rois:[0,...h],bins:Et.bins,rules:{...Et.rules,ratio:s}},p=Float32Array.of(I),C=r.backward("roi_align",{...c,features:o,gradOutput:p}),[,v,,u]=C.rois??[0,0,0,0],m=i==null?0:(l-i)**2/2;return{samples:g,output:l,upstream:I,amounts:[...C.features],slope:v+u,loss:m}}}var Tn=r=>r.flatMap((n,t)=>n?[t]:[]);function LA({check:r},{amounts:n,slope:t,loss:A},{mark:e,next:s}){if(r==="receivers")return Tn(n);if(r==="amount")return[n[e??0]];let i=s-A-t;return[Math.abs(i)<=Zr*Math.abs(t)?1:i>0?0:2]}function OA({kind:r,target:n,margin:t},{amounts:A,loss:e},s){return r==="receivers"?Math.abs(Tn(A).length-n)<=t:r==="loss"?Math.abs(e-n)<=t:r==="zoom"&&s===n}var _r=74,[HA,cn]=[26,38];function V({values:r},n){let t=d("g",{class:"rv-answer-scale"});function A(e){if(!e)return t.replaceChildren();let s=[...r,e.right,e.ghost],[i,o]=[Math.min(...s),Math.max(...s)],a=c=>HA+(c-i)/(o-i||1)*(n-2*HA),h=d("line",{x1:a(i),x2:a(o),y1:cn,y2:cn}),g=[i,o].map(c=>bt(a(c),cn,3,"rv-scale-end")),l=bt(a(e.right),cn,7,"rv-scale-right"),I=bt(a(e.ghost),cn,9,"rv-ghost");t.replaceChildren(h,...g,I,l,qA(a(e.right),cn-14,F(e.right),n),qA(a(e.ghost),cn+26,`yours ${F(e.ghost)}`,n))}return A(null),{element:t,height:_r,show:A}}var bt=(r,n,t,A)=>d("circle",{cx:r,cy:n,r:t,class:A});function qA(r,n,t,A){let e=r<A/4?"start":r>3*A/4?"end":"middle";return d("text",{x:e==="middle"?r:r<A/2?r-10:r+10,y:n,"text-anchor":e},t)}var ns=4,ts=60,[As,es]=[8,44],rs=4,YA=[[1,"▲ uphill"],[-1,"▼ downhill"]],zn=class extends L{constructor(n,t,A){super(n,t,A);let{rows:e,columns:s,shows:i,path:o,zooms:a}=n;this.writes=i.includes("sum"),this.edges=o[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new hn({...n,shows:[]}),this.gains=d("g",{class:"rv-gains"}),this.box=d("rect",{class:"rv-bin"}),this.marks=d("g",{class:"rv-samples"}),this.buttons=A?.by==="cells"?n.values.map((C,v)=>this.makeButton(v)):[];let h=d("rect",{class:"rv-bin-body"});this.handle=n.moves?O("Bin; the arrows move it",[0,s],h):d("g"),this.curve=i.includes("curve")?GA(this.map.width):null;let g=A?.wrong.map(({values:C})=>C[0])??[];this.scale=A?.by==="number"?V({values:[0,...g]},this.map.width):null;let l=[this.map.element,this.gains,this.box,this.marks,...this.buttons,this.handle],I=`A bin on ${e} × ${s} cells, and what goes back from it`,{width:c,height:p}=this.map;this.drawing=this.drawn({name:I,width:c,height:p},l,this.curve??this.scale),n.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(C=>this.chip(`× ${C}`,()=>this.enlarge(C))):[],this.element=Q("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:n}=this,t=this.figure.shows.includes("arrows")?YA.map(([s,i])=>this.chip(i,()=>this.walk(s))):[],A=n.length?"Enlargement":"A step along the slope",e=[...n,...t];return e.length?Q("div",{class:"rv-ratios",role:"group","aria-label":A},...e):null}chip(n,t){return Q("button",{class:"rv-chip",type:"button",onclick:t},n)}makeButton(n){let{columns:t}=this.figure,{size:A}=this.map,[e,s]=[Math.floor(n/t),n%t],{x:i,y:o}=this.map.at(s-.5,e-.5),a=(l,I)=>d("rect",{x:i+l,y:o+l,width:A-2*l,height:A-2*l,class:I}),h=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],g=`row ${e}, column ${s}`;return an(d("g",{class:"rv-cell"},...h),g,()=>this.pick(n))}listen(n){q(n,(t,A)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,s]=[this.map.position(A),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(s,G(o-e.x,on),G(a-e.y,on))}}),H(this.handle,(t,A)=>this.shift(this.edges,t,A))}shift([n,t,A,e],s,i){let{rows:o,columns:a}=this.figure,[h,g]=[A-n,e-t],l=R(n+s,0,a-1-h),I=this.curve?t:R(t+i,0,o-1-g);this.edges=[l,I,j(l+h),j(I+g)],this.hold()}enlarge(n){this.zoom=n,this.hold()}walk(n){this.edges=this.stepped(this.edges,n),this.hold()}stepped(n,t){let{columns:A,rate:e}=this.figure,s=this.reader?.(n).slope??0,i=n[2]-n[0];return Yn(n,R(n[0]+t*e*s,0,A-1-i)-n[0])}use(n){this.reader=KA(n,this.figure),this.held||this.playTo(this.share)}paint(n){this.map.paint(n)}playTo(n){let{path:t,zooms:A,shows:e}=this.figure;this.share=n,this.zoom=A[Math.min(A.length-1,Math.floor(n*A.length))];let s=rn(t,$(n)).map(i=>G(i,sn));if(this.edges=s,!!e.includes("arrows"))for(let i=0;i<Math.floor(n*ns);i+=1)this.edges=this.stepped(this.edges,-1)}reached(n){return this.read!=null&&OA(n,this.read,this.zoom)}found(n){let{read:t,reader:A}=this;if(!t||!A)return null;let e=A(Yn(this.edges,1)).loss;return LA(n,t,{mark:this.figure.mark,next:e})}lines(){let{read:n,figure:t}=this;return!n||!this.writes||!this.open?[]:t.aim==null?[is(n)]:UA(n)}draw(){let{map:n,edges:t,figure:A}=this;this.read=this.reader?.(t)??null;let{read:e}=this,s=n.box(t);f(this.box,s);let i=A.mark==null?[]:[this.markOf(A.mark)],o=e&&this.open?e.amounts.flatMap((h,g)=>this.gainOf(h,g)):[];this.gains.replaceChildren(...o,...i);let a=e&&(this.open||A.mark!=null)?e.samples:[];this.marks.replaceChildren(...a.map(({x:h,y:g})=>{let{x:l,y:I}=n.at(h,g);return d("circle",{cx:l,cy:I,r:4.5,class:"rv-mark"})})),A.shows.includes("arrows")&&e&&this.marks.append(...ss(s,e.slope)),A.moves&&this.drawHandle(s),this.curve&&this.reader&&e&&this.open?this.curve.show(this.reader,t,e,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((h,g)=>{h.setAttribute("aria-pressed",String(A.zooms[g]===this.zoom))})}drawHandle(n){let[t,A]=this.edges;f(this.handle.firstElementChild??this.handle,n),f(this.handle,{class:"rv-bin-handle","aria-valuenow":J(U(t)),"aria-valuetext":`from x ${J(U(t))}, y ${J(U(A))}`})}cellOf(n){let{columns:t}=this.figure,{x:A,y:e}=this.map.at(n%t-.5,Math.floor(n/t)-.5);return{x:A,y:e,width:this.map.size,height:this.map.size}}gainOf(n,t){if(!n)return[];let A=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:e,y:s,width:i}=this.cellOf(t),o=d("rect",{x:e,y:s,width:i,height:i,class:"rv-gain"});if(f(o,{style:`fill-opacity:${.2+.5*(Math.abs(n)/A)}`}),i<ts)return[o];let a=x(e+i/2,s+i-6,M(n).replace("≈ ",""));return a.classList.add("rv-gain-value"),[o,a]}markOf(n){return d("rect",{...this.cellOf(n),class:"rv-square-kept"})}};function ss({x:r,y:n,width:t,height:A},e){let s=Math.min(es,As+7*Math.abs(e));return YA.map(([i])=>{let o=i*Math.sign(e),a=o>0?r+t:r,[h,g]=[a+o*s,a+o*(s-6)],l=n+A/2,I=`M${a} ${l}H${g}M${g} ${l-5}L${h} ${l}L${g} ${l+5}Z`;return d("path",{d:I,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function is({amounts:r,upstream:n}){let t=Tn(r).map(e=>U(r[e])),A=t.reduce((e,s)=>e+s,0);return t.length>rs?`${tn(t.length,"cell")} get ${J(U(A))} in all`:En(t.map(J).join(" + "),A,n,Math.abs(n))}var XA=128,[TA,zA]=[24,96],[kt,St]=[20,108];function PA({ratios:r,exact:n},t){let A=d("g",{class:"rv-bars"}),e=n??0;function s(i,o){let a=r.map(i),h=Math.max(...a.map(u=>Math.abs(u-e)),1e-6),g=u=>(TA+zA)/2-(u-e)/h*((zA-TA)/2),l=u=>kt+(u+.5)/r.length*(t-kt-St),I=D(kt,g(e),t-St+4,g(e));f(I,{class:"rv-exact"});let c=r.flatMap((u,m)=>{if(u>o)return[VA(l(m),u,!1)];let[w,b]=[l(m),g(a[m])],E=u===o?" rv-bar-now":"",B=D(w,g(e),w,b);return f(B,{class:"rv-stem"}),[B,d("circle",{cx:w,cy:b,r:6,class:`rv-bar${E}`}),VA(w,u,u===o)]}),p=x(t-St+8,g(e)+4,`exact ${M(e)}`);f(p,{"text-anchor":"start"});let C=r.indexOf(o),v=x(l(C),g(a[C])+(a[C]<e?20:-11),M(a[C]));A.replaceChildren(I,...c,p,...C<0?[]:[v])}return{element:A,height:XA,show:s}}function VA(r,n,t){let A=x(r,XA-4,String(n));return t&&A.classList.add("rv-bar-label-now"),A}var os={alone:({weights:r},n)=>WA(r,n),weight:({weights:r},n)=>WA(r,n),value:({value:r},n)=>Bn(r,n),aside:({value:r,weights:n},t)=>Bn(r,t)&&!$A(n),alike:({weights:r})=>$A(r)},as={mean:({mean:r},n)=>Bn(r,n),samples:({samples:r},n)=>Bn(r.length,n),discarded:({samples:r},n)=>Bn(r.filter(({state:t})=>t==="discarded").length,n)},gs={still:({before:r,now:n,moved:t},A)=>jA(r,n)&&t>=A.target-A.margin,jump:({before:r,now:n})=>!jA(r,n),apart:({now:{columns:r}})=>new Set(r.flat()).size===r.flat().length},ZA=(r,n)=>os[r.kind]?.(n,r)??!1,_A=(r,n)=>as[r.kind]?.(n,r)??!1,Bn=(r,{target:n,margin:t})=>Math.abs(r-n)<=t,WA=(r,n)=>[...r.values()].some(t=>Bn(t,n)),$A=r=>r.size===4&&[...r.values()].every(n=>n===.25),ne=(r,n)=>gs[r.kind]?.(n,r)??!1,jA=(r,n)=>r.columns.join(";")===n.columns.join(";");var hs=40,Ft=22,Vn=class{constructor(n,t,A){this.map=n,this.asked=t,this.moved=A,this.touched=!1,this.at=t.right.map((e,s)=>s),this.handles=this.at.map((e,s)=>this.makeHandle(s)),this.right=d("g",{class:"rv-right-points"}),this.element=d("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((n,t)=>n-t):[]}makeHandle(n){let t=d("rect",{x:-14,y:-16,width:28,height:Ft+18,class:"rv-sample-reach"}),A=d("path",{d:`M0 ${Ft}L-7 4L7 4Z`,class:"rv-point-mark"}),e=[-1,this.map.figure.columns],s=O(`Mark ${n+1}; the arrows move it`,e,t,A,x(0,0,""));return f(s,{class:"rv-sample"}),H(s,i=>this.move(n,this.at[n]+i),{flat:!0}),s}listen(n){q(n,t=>{let A=this.handles.findIndex(e=>e.contains(t));return A<0?null:(this.handles[A].focus({preventScroll:!0}),e=>this.move(A,G(this.map.position(e).x,hs)))})}move(n,t){this.at[n]=R(t,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(n){this.at=[...n],this.touched=!0,this.draw(),this.moved()}reveal(n){for(let t of this.handles)f(t,{"data-ghost":n?"true":null});n&&([this.at,this.touched]=[[...n],!0]),this.right.replaceChildren(...(n?this.asked.right:[]).map(t=>{let{x:A,y:e}=this.map.at(t,0);return d("circle",{cx:A,cy:e,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((n,t)=>{let A=this.at[t];f(n,{transform:`translate(${this.map.at(A,0).x} ${this.map.top-Ft-2})`}),f(n,{"aria-valuenow":String(A),"aria-valuetext":F(A)});let e=n.lastElementChild;e.textContent=this.touched?F(Number(A.toFixed(2))):"?"})}};var wn=3,te=.1,ls=4,Is=5.5,Xn=class extends L{constructor(n,t,A){super(n,t,A),this.writes=n.shows.includes("sum")||n.shows.includes("grid"),this.ratio=n.ratio,this.edges=Ae(n.path,0),this.reader=null,this.read=null,this.map=new hn(n),this.points=A?.by==="points"?new Vn(this.map,A,t.picked):null,this.bars=n.shows.includes("bars")?PA(n,this.map.width):null;let e=A?.by==="number"&&A.check==="mean";if(this.scale=e?V(n,this.map.width):null,this.marks=d("g",{class:"rv-samples"}),this.box=d("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=n.ratios.map(s=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(s)},String(s))),this.element=Q("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let s={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(Q("div",s,Q("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:n,height:t}=this.map,A=[this.map.element,this.box,this.marks,this.handle];this.points&&A.push(this.points.element);let e=this.drawn({name:"A bin on a map",width:n,height:t},A,this.bars??this.scale);return this.points?.listen(e),this.figure.grip!=="none"&&this.listen(e),e}makeHandle(){if(this.figure.grip==="none")return d("g");let n=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",t=this.figure.grip==="move"?d("rect",{class:"rv-bin-body"}):d("circle",{r:9,class:"rv-bin-corner"}),A=O(n,[-wn,this.figure.columns+wn],t);return f(A,{class:"rv-bin-handle"}),A}listen(n){q(n,(t,A)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,s]=[this.map.position(A),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(s,G(o-e.x,on),G(a-e.y,on))}}),H(this.handle,(t,A)=>this.shift(this.edges,t,A))}shift([n,t,A,e],s,i){let{rows:o,columns:a,grip:h}=this.figure,g=o>1?i:0,[l,I]=[A-n,e-t];if(h==="size"){let[c,p]=[R(A+s,n+te,a),R(e+g,t+te,o)];this.edges=[n,t,c,p]}else{let c=R(n+s,-wn,a-1+wn-l),p=o>1?R(t+g,-wn,o-1+wn-I):t;this.edges=[c,p,j(c+l),j(p+I)]}this.hold()}choose(n){this.ratio=n,this.hold()}get places(){return this.points?.places??[]}place(n){this.points?.put(n)}use(n){this.reader=qn(n,this.figure)}paint(n){this.map.paint(n)}playTo(n){let{path:t,ratios:A}=this.figure;this.edges=Ae(t,$(n)),A.length&&(this.ratio=A[Math.min(A.length-1,Math.floor(n*A.length))])}reveal(n){this.points?.reveal(n),super.reveal(n)}reached(n){return this.read!=null&&_A(n,this.read)}found(n){return this.read&&xA(n,this.read)}lines(){let{read:n,figure:t}=this;return n?t.shows.includes("grid")?[Cs(this.edges,n)]:t.shows.includes("sum")?[ds(n,In(t.values))]:[]:[]}draw(){let{figure:n,map:t,edges:A}=this;this.read=this.reader?.(A,this.ratio)??null;let e=t.box(A);f(this.box,e),this.drawHandle(e);let i=this.read&&(n.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(A,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(n.ratios[a]===this.ratio))})}drawHandle(n){let{grip:t}=this.figure,A=this.handle.firstElementChild;if(!A)return;let[e,s,i,o]=this.edges;t==="move"?f(A,n):f(A,{cx:n.x+n.width,cy:n.y+n.height});let a=this.figure.rows>1?`, ${k(i-e)} × ${k(o-s)} cells`:"";f(this.handle,{"aria-valuenow":k(t==="move"?e:i),"aria-valuetext":`from ${k(e)} to ${k(i)}${a}`})}markOf({x:n,y:t,state:A},e){let{map:s,figure:i}=this,{x:o,y:a}=s.at(n,t),h=this.open?A:"inside",g=e>64?1.6:e>9?3:Is,l=[d("circle",{cx:o,cy:a,r:g,class:`rv-mark rv-mark-${h}`,"data-state":h})];if(h==="clamped"){let C=s.at(R(n,0,i.columns-1),R(t,0,i.rows-1));l.unshift(d("path",{d:`M${o} ${a}L${C.x} ${C.y}`,class:"rv-mark-way"})),l.push(d("circle",{cx:C.x,cy:C.y,r:3,class:"rv-mark-read"}))}let I=i.shows.includes("positions")&&s.isLine&&(!this.asked||this.open||!this.points),c=e===1?"x = ":"",p=this.points?s.height-4:s.top-10;return I?[...l,x(o,p,`${c}${k(n)}`)]:l}},cs={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function ds({samples:r,mean:n},t){let A=r.length;if(A>ls)return`${tn(A,"sample")}, in the mean ${M(n,t)}`;if(A===1)return`${cs[r[0].state]}${k(n,t)}`;let e=r.map(({value:i})=>U(i,t)),s=e.reduce((i,o)=>i+o,0);return En(`(${e.map(J).join(" + ")}) / ${A}`,s/A,n,t)}function Cs([r,n,t,A],{samples:e}){let[s,i]=["x","y"].map(a=>new Set(e.map(h=>h[a])).size);return`${`⌈${k(t-r)}⌉ × ⌈${k(A-n)}⌉`} = ${s} × ${i} = ${tn(e.length,"sample")}`}var Ae=(r,n)=>rn(r,n).map(t=>G(t,sn));function re({figure:r,read:n,reader:t,point:A,open:e}){return!n||!t||!e?[]:r.shows.includes("ways")?ps(r,t,A):r.shows.includes("sum")?[se(r,n)]:[]}function se({values:r},{weights:n,value:t}){let A=r.map((e,s)=>[U(n.get(s)??0),e]);return ie(A,t,In(r))}function ps(r,n,{x:t,y:A}){let e=In(r.values);return[`rectangles: ${se(r,n(t,A))}`,`x, then y: ${ee(A,n(t,0).value,n(t,1).value,e)}`,`y, then x: ${ee(t,n(0,A).value,n(1,A).value,e)}`]}function ee(r,n,t,A){let[e,s]=[n,t].map(o=>U(o,A)),i=(1-r)*n+r*t;return ie([[U(1-r),e],[U(r),s]],i,A)}function ie(r,n,t){let A=r.map(([e,s])=>`${J(e)} × ${J(s)}`).join(" + ");return En(A,r.reduce((e,[s,i])=>e+s*i,0),n,t)}var[X,Z,fs,us]=[64,34,24,8],Qs=250,oe={sums:20,areas:40},Rt=.45,vs=.92,ms=["top left","top right","bottom left","bottom right"],Pn=class extends L{constructor(n,t,A){super(n,t,A),this.writes=n.shows.includes("sum")||n.shows.includes("ways"),this.size=Qs/Math.max(2,n.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=ae(n.path,0),this.cells=n.values.map((e,s)=>this.makeCell(s)),this.buttons=A&&A.by!=="number"?this.cells.map(({area:e})=>e):[],this.buttons.forEach((e,s)=>{an(e,this.nameOf(s),()=>this.pick(s))}),this.areas=d("g",{class:"rv-flight"}),this.lineMarks=d("g",{class:"rv-lines"}),this.guides=d("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=A?.by==="number"?V(n,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return X+this.figure.columns*this.size+fs}get height(){return Z+this.figure.rows*this.size+us}makeElement(){let{rows:n,columns:t}=this.figure,A=[...this.cells.map(({area:i})=>i),this.areas,d("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],e=`${n} × ${t} cells and a sample`,s=this.drawn({name:e,width:this.width,height:this.height},A);return this.figure.moves&&this.listen(s),s}listen(n){q(n,(t,A)=>(this.handle.focus({preventScroll:!0}),this.follow(A),e=>this.follow(e))),H(this.handle,(t,A)=>this.put(this.point.x+t,this.point.y+A))}follow({x:n,y:t}){let A=this.flies?oe.areas:oe.sums;this.put(G((n-X)/this.size-.5,A),G((t-Z)/this.size-.5,A))}put(n,t){let{rows:A,columns:e}=this.figure;this.point={x:R(n,0,e-1),y:R(t,0,A-1)},this.share=1,this.hold()}use(n){this.reader=EA(n,this.figure)}paint(n){this.colours=n,this.draw()}playTo(n){this.share=n;let t=this.flies?Math.min(1,n/Rt):n;this.point=ae(this.figure.path,$(t))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return re(this)}reached(n){return this.read!=null&&ZA(n,this.read)}found(n){return this.read&&yA(n,this.read)}makeCell(n){let{columns:t}=this.figure,{size:A}=this,[e,s]=[Math.floor(n/t),n%t],[i,o]=[X+s*A,Z+e*A],a=d("rect",{x:i,y:o,width:A,height:A,class:"rv-cell-box"}),h=this.textAt(e,s),g=d("text",{...h,class:"rv-cell-value"}),l=d("text",{x:h.x,y:h.y+19,class:"rv-cell-weight"}),I=(C,v)=>d("rect",{x:i+C,y:o+C,width:A-2*C,height:A-2*C,class:v}),c=[I(2.5,"rv-cell-right"),I(7,"rv-cell-edge")],p=d("g",{class:"rv-cell","data-cell":n},a,...c);return{box:a,area:p,value:g,weight:l}}nameOf(n){let{columns:t,values:A}=this.figure;return A.length===4?`${ms[n]} cell`:`row ${Math.floor(n/t)}, column ${n%t}`}textAt(n,t){let{rows:A,columns:e,values:s}=this.figure,i=s.length>4?0:.24*this.size,o=(h,g)=>g<2?-1:Math.sign(h-(g-1)/2),a=this.at(t,n);return{x:a.x+i*o(t,e),y:a.y+6+(i-6)*o(n,A)}}at(n,t){return{x:X+(n+.5)*this.size,y:Z+(t+.5)*this.size}}makeHandle(){let n=d("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return d("g",{class:"rv-sample"},n);let t=d("circle",{r:24,class:"rv-sample-reach"}),A=O("Sample; the arrows move it",[0,this.figure.columns-1],t,n);return f(A,{class:"rv-sample"}),A}draw(){let{x:n,y:t}=this.point,{columns:A,rows:e,shows:s}=this.figure;this.read=this.reader?.(n,t)??null;let i=this.at(n,t);f(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&f(this.handle,{"aria-valuenow":F(n),"aria-valuetext":`x ${F(n)}, y ${F(t)}`}),this.drawCells(),A<=2&&this.drawGuides(i,e>1),this.flies&&this.read&&this.drawRectangles(this.read),s.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:n,shows:t}=this.figure,A=this.open&&n.length<=4&&(t.includes("weights")||this.asked),e=[Math.min(...n),Math.max(...n)];this.cells.forEach(({box:s,value:i,weight:o},a)=>{i.textContent=F(n[a]);let h=this.read?.weights.get(a)??0;if(o.textContent=A&&this.read?`× ${k(h)}`:"",!this.colours)return;let g=dn(this.colours.ramps.sequential,n[a],e),l=this.flies;f(s,{style:l?null:`fill:${Cn(g)}`});let I=l?"":`fill:${pn(g,this.colours)}`;f(i,{style:I}),f(o,{style:I})})}drawGuides(n,t){let A=this.at(0,0),{x:e,y:s}=this.point,i=[D(A.x,Z-8,n.x,Z-8),x((A.x+n.x)/2,Z-14,`dx = ${k(e)}`)],o=[D(X-8,A.y,X-8,n.y),x(X-13,(A.y+n.y)/2-3,"dy","end"),x(X-13,(A.y+n.y)/2+12,k(s),"end")],a=[D(n.x,Z-8,n.x,n.y),D(X-8,n.y,n.x,n.y)];for(let h of a)f(h,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...t?[a[1],...o]:[])}drawRectangles({weights:n}){let{x:t,y:A}=this.point,e=$(Math.min(1,Math.max(0,(this.share-Rt)/(vs-Rt)))),{size:s}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[h,g]=[a%2,Math.floor(a/2)],l=h?t:1-t,I=g?A:1-A;if(!n.get(a))return[];let c={x:i.x+(h?0:t*s),y:i.y+(g?0:A*s)},p={x:X+(h?2*s-l*s:0),y:Z+(g?2*s-I*s:0)},C={width:l*s,height:I*s,"data-area":a},v={x:c.x+(p.x-c.x)*e,y:c.y+(p.y-c.y)*e};return[d("rect",{...c,...C,class:"rv-area-home"}),d("rect",{...v,...C,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(n){let{x:t}=this.point,A=In(this.figure.values),[e,s]=[0,1].map(h=>this.at(t,h)),i=[0,1].map(h=>D(this.at(0,h).x,this.at(0,h).y,this.at(1,h).x,this.at(1,h).y)),o=[e,s].map(({x:h,y:g})=>d("circle",{cx:h,cy:g,r:5,class:"rv-line-dot"})),a=[x(e.x,e.y-11,k(n(t,0).value,A)),x(s.x,s.y+20,k(n(t,1).value,A))];for(let h of a)h.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,D(e.x,e.y,s.x,s.y),...o,...a)}};function ae(r,n){let[t,A]=rn(r,n).map(e=>G(e,sn));return{x:t,y:A}}var Es=1,Mt=15,Bs=8,ws=120,Wn=class extends L{constructor(n,t,A){super(n,t,A),this.map=new hn({...n,rows:1,columns:n.values.length,shows:[]}),this.edges=[...n.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=d("rect",{class:"rv-bin"}),this.bars=d("g",{class:"rv-pool-bars"}),this.buttons=A?.by==="cells"?n.values.map((e,s)=>this.makeButton(s)):[],this.handle=this.makeHandle(),this.scale=A?.check==="maximum"?V(n,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*Mt+Bs}makeElement(){let{width:n}=this.map,t=[this.map.element,this.box,this.bars,...this.buttons,this.handle],A=this.drawn({name:"A box on a line of cells",width:n,height:this.height},t);return this.figure.grip!=="none"&&this.listen(A),A}makeButton(n){let{size:t,top:A,rowHeight:e}=this.map,{x:s}=this.map.at(n-.5,0),i=(h,g)=>d("rect",{x:s+h,y:A+h,width:t-2*h,height:e-2*h,class:g}),o=d("rect",{x:s,y:A,width:t,height:e,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return an(d("g",{class:"rv-cell"},o,...a),`column ${n}`,()=>this.pick(n))}makeHandle(){let{grip:n,values:t}=this.figure;if(n==="none")return d("g");let A=n==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",e=n==="move"?d("rect",{class:"rv-bin-body"}):d("circle",{r:10,class:"rv-bin-corner"}),s=O(A,[0,t.length],e);return f(s,{class:"rv-bin-handle"}),s}listen(n){q(n,(t,A)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[e,s]=[this.map.position(A).x,this.edges];return i=>this.shift(s,G(this.map.position(i).x-e,on))}),H(this.handle,t=>this.shift(this.edges,t),{flat:!0})}shift([n,t],A){let e=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[n,R(t+A,n+Es,e)];else{let s=R(n+A,0,e-(t-n));this.edges=[s,j(s+t-n)]}this.hold()}use(n){this.reader=BA(n,this.figure)}paint(n){this.map.paint(n)}playTo(n){this.edges=rn(this.figure.path,$(n)).map(t=>G(t,sn))}reached(n){if(!this.reader||!this.read)return!1;let t=this.reader(this.began[0],this.began[1]);return ne(n,{before:t,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(n){return this.read&&wA(n,this.read,this.figure.mark??0)}draw(){let{map:n,figure:t}=this,[A,e]=this.edges;this.read=this.reader?.(A,e)??null;let s=n.box([A-.5,0,e-.5,0]);f(this.box,s);let i=this.handle.firstElementChild;i&&(t.grip==="move"?f(i,s):f(i,{cx:s.x+s.width,cy:s.y+s.height/2}),f(this.handle,{"aria-valuenow":F(t.grip==="move"?A:e),"aria-valuetext":`from ${F(A)} to ${F(e)}`}));let o=this.ends(s.width),a=this.open&&this.read?this.read.columns.flatMap((h,g)=>this.barOf(h,g)):[];this.bars.replaceChildren(...o,...a)}ends(n){let t=n<ws;return["from","to"].map((A,e)=>{let s=this.edges[e],i=x(this.map.at(s-.5,0).x,this.map.top-12,`${A} ${F(s)}`);return f(i,{"text-anchor":e===0===t?"end":"start"}),i})}barOf(n,t){let{map:A,figure:e}=this,s=A.height+t*Mt;if(!n.length)return[];let i=A.at(n[0]-.5,0).x,o=A.at(n[n.length-1]+.5,0).x,a=e.mark==null||e.mark===t?" rv-pool-bar-strong":"",h=d("rect",{x:i+1,y:s,width:o-i-2,height:Mt-4,rx:3,class:`rv-pool-bar${a}`});f(h,{"data-columns":n.join(" ")});let g=x(o+5,s+10,`bin ${t}`);return f(g,{"text-anchor":"start"}),o>A.width-40&&f(g,{x:i-5,"text-anchor":"end"}),[h,g]}};function _({rows:r,columns:n},t){let[A,e]=[Math.min(r,n),Math.max(r,n)];if(A===e)return null;let s=(e-A)/t;return{count:t,gap:s,overlap:1-s/A}}function ge(r,n){let{rows:t,columns:A,values:e}=n,s={values:Float32Array.from(e),channels:1,height:t,width:A};return(i,o,a)=>{let h=a?_(n,a):null;if(h&&h.count>6)return{squares:xs(n,h),steps:h};let g={height:t,width:A,scales:3,overlap:h?.overlap??.4,variant:o},{regions:l,level:I}=r.regions(g),p=Array.from(I,(m,w)=>[...l.subarray(4*w,4*w+4)]).filter((m,w)=>i?I[w]===i:I[w]),C=I.filter(m=>m===1).length,{argmax:v}=e.length?r.regionMaxima({features:s,regions:p.flat()}):{};return{squares:p.map(([m,w,b],E)=>({x:m,y:w,size:b-m+1,largest:v?.[E]})),steps:C>1?_(n,C-1):null}}}function xs({rows:r,columns:n},{count:t,gap:A}){let e=Math.min(r,n);return Array.from({length:t+1},(s,i)=>{let o=Math.floor(i*A+1e-9);return n>r?{x:o,y:0,size:e}:{x:0,y:o,size:e}})}function $n(r,n){let t=new Set(r.flatMap(({x:A,size:e})=>Array.from({length:e},(s,i)=>A+i)));return Array.from({length:n},(A,e)=>e).filter(A=>!t.has(A))}function he(r,{rows:n,columns:t,channels:A},e){let s={values:new Float32Array(A*n*t),channels:A,height:n,width:t},i=e.flatMap(({x:h,y:g,size:l})=>[h,g,h+l-1,g+l-1]),{maxima:o}=r.regionMaxima({features:s,regions:i}),a=new Float32Array(o.length/e.length);for(let h=0;h<o.length;h+=1)a[h%a.length]+=o[h];return a.length}function le({check:r},{squares:n}){return r==="squares"?[n.length]:[...new Set(n.map(({x:t})=>t))].sort((t,A)=>t-A)}function Ie({kind:r,target:n,margin:t},{squares:A,steps:e},s){return r==="overlap"?e!=null&&Math.abs(e.overlap-n)<=t:r==="squares"?Math.abs(A.length-n)<=t:r==="short"&&$n(A,s).includes(s-1)}var[ce,de,Nt]=[14,112,140],[P,yn]=[40,14],[Dn,ys]=[-1,1],jn=.4,Gt=6;function Ce(r,n,t){let A=d("g",{class:"rv-overlap"}),e=g=>P+(g-.5)/n*(t-P-yn),s=g=>de-(Math.max(Dn,g)-Dn)/(ys-Dn)*(de-ce),i=g=>{let l=(g-P)/(t-P-yn)*n;return Math.min(n,Math.max(1,Math.ceil(l)))},o=(g,l)=>{let I=[];for(let c=g;c<=l+1e-9;c+=.1){let p=_(r,c);p&&p.overlap>=Dn&&I.push(`${e(c)} ${s(p.overlap)}`)}return I.length?`M${I.join("L")}`:""};function a(g,l){if(!l)return A.replaceChildren();let I=D(P,s(jn),t-yn,s(jn));f(I,{class:"rv-exact"});let c=D(P,s(0),t-yn,s(0));f(c,{class:"rv-overlap-none"});let p=[x(P-4,s(jn)+4,"40 %","end"),x(P-4,s(0)+4,"0","end")],C=Array.from({length:n},(v,u)=>h(u+1,g)).flat();A.replaceChildren(d("rect",{x:P,y:ce-8,width:t-P-yn,height:Nt-6,class:"rv-pick"}),c,I,d("path",{d:o(1,Math.min(Gt,n)),class:"rv-overlap-way"}),d("path",{d:o(Gt,n),class:"rv-overlap-way rv-overlap-untried"}),...p,...C)}function h(g,l){let[I,c]=[e(g),_(r,g)?.overlap??0],p=s(c),C=x(I,Nt-12,String(g));if(g!==l)return[c<Dn?bs(I,p):Ds(I,p,g),C];C.classList.add("rv-bar-label-now");let v=x(I,p+(c>jn?-12:20),M(c));return v.classList.add("rv-overlap-said"),f(v,{"text-anchor":I>t*.75?"end":I<t*.25?"start":"middle"}),[d("circle",{cx:I,cy:p,r:7,class:"rv-bar rv-bar-now"}),C,v]}return{element:A,height:Nt,show:a,countAt:i}}var Ds=(r,n,t)=>d("circle",{cx:r,cy:n,r:4,class:`rv-bar${t>Gt?" rv-overlap-untried":""}`}),bs=(r,n)=>d("path",{d:`M${r-5} ${n-4}H${r+5}L${r} ${n+4}Z`,class:"rv-bar"});var bn=340,[ks,z,Ss]=[6,12,26],[Fs,Rs]=[34,210],Ms=16,Ns=2.5,Ut=6,Zn=class extends L{constructor(n,t,A){super(n,t,A);let{rows:e,columns:s,shows:i,levels:o,layouts:a,path:h,most:g}=n;this.writes=i.includes("sum"),this.size=Math.min((bn-2*ks)/s,Rs/e,Fs),this.left=(bn-s*this.size)/2,this.bottom=z+e*this.size,this.height=this.bottom+Ss,this.level=o[0],this.layout=a[0],this.steps=h[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=n.values.map((I,c)=>this.makeCell(c)),this.squares=d("g",{class:"rv-squares"}),this.buttons=A?.by==="cells"?Array.from({length:s},(I,c)=>this.makeButton(c)):[],this.handle=g?O("Second square; the arrows move it",[0,s]):d("g"),this.curve=i.includes("curve")?Ce(n,g||Ut,bn):null;let l=A?.by==="number"&&!this.curve;if(this.scale=l?V({values:[0,...A.wrong.map(({values:I})=>I[0])]},bn):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=Q("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let I=o.length>1?"level":"arithmetic",c={class:"rv-ratios",role:"group","aria-label":I};this.element.append(Q("div",c,Q("span",{},I),...this.chips))}this.draw()}makeDrawing(){let{rows:n,columns:t}=this.figure,{left:A,size:e,bottom:s}=this,i=d("g",{class:"rv-map-grid"});for(let I=0;I<=t;I+=1)i.append(D(A+I*e,z,A+I*e,s));for(let I=0;I<=n;I+=1)i.append(D(A,z+I*e,A+t*e,z+I*e));let o=d("rect",{x:A,y:z,width:t*e,height:n*e});f(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],h=`Squares on a map of ${n} rows and ${t} columns`,g=this.curve??this.scale,l=this.drawn({name:h,width:bn,height:this.height},[...a,this.handle],g);return this.figure.most&&this.listen(l),l}numbers(){let{columns:n}=this.figure;return(n<=Ms?Array.from({length:n},(A,e)=>e):[0,n-1]).map(A=>this.numberOf(A))}numberOf(n){let t=x(this.left+(n+.5)*this.size,this.bottom+16,String(n));return t.classList.add("rv-map-number"),t}makeCell(n){let{columns:t,values:A}=this.figure,{size:e}=this,[s,i]=[this.left+n%t*e,z+Math.floor(n/t)*e],o=x(s+e/2,i+e/2+4,String(A[n]));return o.classList.add("rv-map-value"),[d("rect",{x:s,y:i,width:e,height:e}),o]}makeButton(n){let{size:t}=this,[A,e]=[this.left+n*t,this.bottom-z],s=(o,a)=>d("rect",{x:A+o,y:z+o,width:t-2*o,height:e-2*o,class:a}),i=[s(0,"rv-pick"),s(2,"rv-cell-right"),s(5,"rv-cell-edge")];return an(d("g",{class:"rv-cell"},...i),`column ${n}`,()=>this.pick(n))}makeChips(){let{levels:n,layouts:t}=this.figure,A=(e,s)=>Q("button",{class:"rv-chip",type:"button",onclick:s},e);return n.length>1?n.map(e=>A(String(e),()=>this.choose({level:e}))):t.length<2?[]:t.map(e=>A(e.label,()=>this.choose({layout:e})))}choose(n){Object.assign(this,n),this.share=1,this.hold()}listen(n){let{curve:t}=this;q(n,(A,e)=>{if(this.handle.focus({preventScroll:!0}),t?.element.contains(A))return this.choose({steps:t.countAt(e.x)}),i=>this.choose({steps:t.countAt(i.x)});if(!this.handle.contains(A))return null;let s=_(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(s+(i.x-e.x)/this.size)})}),H(this.handle,A=>this.move(-Math.sign(A)),{flat:!0})}move(n){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+n))})}nearest(n){let t=e=>Math.abs((_(this.figure,e)?.gap??0)-n);return Array.from({length:this.figure.most},(e,s)=>s+1).reduce((e,s)=>t(s)<t(e)?s:e)}use(n){this.kernels=n,this.reader=ge(n,this.figure)}paint(n){let{values:t}=this.figure,A=[Math.min(...t),Math.max(...t)];this.cells.forEach(([e,s],i)=>{let o=dn(n.ramps.sequential,t[i],A);f(e,{style:`fill:${Cn(o)}`}),f(s,{style:`fill:${pn(o,n)}`})})}playTo(n){let{levels:t,layouts:A,path:e}=this.figure;this.share=n,this.level=Jt(t,n),this.layout=Jt(A,n),e.length&&(this.steps=Jt(e,n))}reveal(n){let t=this.asked?.by==="number"&&this.curve;this.ghost=t&&n?n[0]-1:0,super.reveal(n)}reached(n){return this.read!=null&&Ie(n,this.read,this.figure.columns)}found(n){return!this.read||!this.kernels?null:n.check!=="numbers"?le(n,this.read):[he(this.kernels,this.figure,this.read.squares)]}lines(){let{read:n,figure:t}=this;return!n||!this.writes?[]:t.shows.includes("maxima")?[this.maximumLine(n)]:t.shows.includes("uncovered")?Js(n,t.columns):t.levels.length>1?[Us(n.squares,this.level,t)]:n.steps?Gs(n.steps,t):[]}maximumLine({squares:n}){let{x:t,y:A,size:e,largest:s}=n[this.at],i=this.figure.values[s??0],o=e>1?`columns ${t}–${t+e-1}, rows ${A}–${A+e-1}`:`cell ${t}, ${A}`;return`region ${this.at+1} of ${n.length}, ${o}: largest ${k(i)}`}get at(){let n=this.read?.squares.length??1;return Math.min(n-1,Math.floor(this.share*n))}draw(){let{figure:n,level:t,layout:A,steps:e}=this;this.read=this.reader?.(t,A.variant,e||void 0)??null;let{read:s}=this,i=n.shows.includes("maxima"),o=s&&(this.open||i)?s.squares:[],a=i?this.one(o):o.map((g,l)=>this.squareOf(g,l));n.most&&a.push(...a.splice(1,1));let h=n.shows.includes("uncovered")?$n(o,o.length?n.columns:0):[];this.squares.replaceChildren(...h.flatMap(g=>this.bareOf(g)),...this.ghosts(),...a),this.curve?.show(this.open?s?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((g,l)=>{let I=n.levels.length>1?n.levels[l]===t:n.layouts[l]===A;g.setAttribute("aria-pressed",String(I))})}placeOf({x:n,y:t,size:A},e=0){let s=A*this.size-2*e;return{x:this.left+n*this.size+e,y:z+t*this.size+e,width:s,height:s}}squareOf(n,t){let A=this.steps>Ut?" rv-square-untried":"",e=this.figure.most&&t===1?" rv-square-held":"";return d("rect",{...this.placeOf(n,t%2?Ns:0),class:`rv-square${A}${e}`})}one(n){let t=n[this.at];if(!t)return[];let{columns:A}=this.figure,e=t.largest??0,s={x:e%A,y:Math.floor(e/A),size:1};return[d("rect",{...this.placeOf(t),class:"rv-square rv-square-held"}),d("rect",{...this.placeOf(s,1),class:"rv-square-kept"})]}ghosts(){let{ghost:n,reader:t,level:A,layout:e}=this;if(!t||!this.open||!Number.isInteger(n)||n<1||n>2*Ut)return[];let{squares:s}=t(A,e.variant,n);return s.map(i=>d("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(n){let A={x:this.left+n*this.size,y:z,width:this.size,height:this.bottom-z,class:"rv-column-bare"},e=this.numberOf(n);return e.classList.add("rv-column-bare-number"),[d("rect",A),e]}drawHandle(){let n=this.figure.most?this.read?.squares[1]:null;if(!n)return;let t=_(this.figure,this.steps);this.handle.replaceChildren(d("rect",{...this.placeOf(n),class:"rv-bin-body"})),f(this.handle,{class:"rv-bin-handle","aria-valuenow":k(t?.gap??0),"aria-valuetext":`${tn(this.steps,"step")}, overlap ${M(t?.overlap??0)}`})}},Jt=(r,n)=>r[Math.min(r.length-1,Math.floor(n*r.length))];function Gs({count:r,gap:n,overlap:t},{rows:A,columns:e}){let[s,i]=[Math.min(A,e),Math.max(A,e)];return[`a step is (${i} − ${s}) / ${r} ${pe(n)} cells`,`overlap 1 − ${M(n).replace("≈ ","")} / ${s} ${pe(t)}`]}var pe=r=>M(r).startsWith("≈")?M(r):`= ${M(r)}`;function Us(r,n,{rows:t,columns:A}){let[e,s]=["y","x"].map(o=>new Set(r.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(t,A)} / ${n+1}⌋ = ${r[0].size}`} cells a side, ${e} × ${s} = ${tn(r.length,"square")}`}function Js({squares:r},n){let t=Math.max(...r.map(({x:e,size:s})=>e+s-1)),A=$n(r,n);return[`the last square ends at column ${t}`,`in no square: columns ${A.join(", ")}`]}var Ks={cells:(...r)=>new Pn(...r),bin:(...r)=>new Xn(...r),pool:(...r)=>new Wn(...r),backward:(...r)=>new zn(...r),regions:(...r)=>new Zn(...r)},fe=(r,n,t)=>Ks[r.kind](r,n,t);var _n=class{constructor(n,t,A,e){this.step=n,this.heard=A,this.answer=null;let s={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=fe(n.figure,s,n.question);let{answered:i,redraw:o}=A;this.question=n.question?kA(n.question,this.drawing,{answered:i,redraw:o}):null,this.tick=Q("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=Q("h3",{tabindex:"-1"},`${t+1} · ${n.title}`,this.tick),this.goal=Q("p",{class:"rv-goal",role:"status"}),this.sums=Q("div",{class:"rv-sums"}),aA(this.sums,!this.drawing.writes);let a=n.words.map(g=>Q("p",{},...vA(g,e))),h=this.question?.element??(n.goal?this.goal:null);this.element=Q("section",{class:"rv-step","data-step":n.id,"aria-label":`Step ${t+1}: ${n.title}`},Q("div",{class:"rv-step-words"},this.title,...a,h),Q("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:n}=this.step;n&&this.drawing.reached(n)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(n){this.drawing.take(n),this.write()}paint(n){this.drawing.paint(n)}play(n,t){this.drawing.play(n,t),this.write()}write(){if(this.sums.hidden)return;let n=this.drawing.lines();for(;this.sums.childElementCount>n.length;)this.sums.lastElementChild?.remove();n.forEach((t,A)=>{let e=this.sums.children[A]??this.sums.appendChild(Q("code",{}));N(e,t)})}show(n,t){this.element.toggleAttribute("data-done",n);let{goal:A}=this.step;A&&N(this.goal,n?`✓ ${A.done}`:`Your turn: ${A.asks}`),t!==this.answer&&this.question?.show(t),this.answer=t,this.write()}};var Ls=300,Os=.75,Hs="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",qs="-45% 0px -50% 0px";function ue(r){let n=new Kt(r);return{element:n.element,topics:[],update:()=>n.update(),destroy:()=>n.destroy()}}var Kt=class{constructor({scope:n,colours:t,part:A}){this.scope=n,this.colours=t,this.part=A,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new On(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=QA({go:e=>this.go(e),toggle:()=>this.toggle(),seek:e=>this.seek(e)}),this.heading=Q("h2",{}),this.note=Q("p",{class:"rv-lesson-note",role:"status"}),this.steps=Q("div",{class:"rv-steps"}),this.element=Q("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(e=>this.looked(e),{rootMargin:qs}),uA().then(e=>this.takeKernels(e),e=>N(this.note,`${e.message} So this lesson shows no numbers here.`))}update(){let n=this.part();if(n?.kind!=="learn")return;let{given:t}=this;this.given=n,!this.progress||t?.lesson.id!==n.lesson.id||t.rev!==n.rev?(this.progress=new Hn(n),this.build(this.progress),this.arrive()):t.lesson.seed!==n.lesson.seed&&n.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(n.lesson),this.build(this.progress));for(let A of this.sections)A.paint(this.colours())}build({lesson:n}){let t=new Set;this.observer.disconnect(),N(this.heading,n.title),this.sections=n.steps.map((A,e)=>{let s={completed:()=>this.complete(e),touched:()=>this.touch(e),answered:i=>this.answer(e,i),redraw:()=>this.redraw()};return new _n(A,e,s,t)}),this.steps.replaceChildren(...this.sections.map(({element:A})=>A)),this.bar.take(n),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:A}of this.sections)this.observer.observe(A)}takeKernels(n){this.kernels=n;for(let t of this.sections)t.take(n);this.show()}arrive(){let n=this.progress?.step??0;this.begin(),n&&(this.goal=n,requestAnimationFrame(()=>this.bring(n,"auto")))}show(){let{progress:n}=this;if(!n)return;let{lesson:t,step:A,done:e,answers:s}=n;this.bar.show(t,A,e),this.sections.forEach((i,o)=>{let{id:a}=t.steps[o];i.show(e.has(a),s.get(a)??null),i.element.toggleAttribute("data-current",o===A)})}go(n){let{progress:t}=this;!t||n<0||n>=this.sections.length||(this.goal=n,this.enter(n),this.bring(n,this.still.matches?"auto":"smooth"),this.sections[n].title.focus({preventScroll:!0}))}bring(n,t){let{element:A}=this.sections[n],e=A.offsetHeight<Os*innerHeight;A.scrollIntoView({block:e?"center":"start",behavior:t})}enter(n){let{progress:t}=this;!t||n===t.step||(t.step=n,this.show(),this.begin(),this.tell("view"))}looked(n){let t=n.filter(e=>e.isIntersecting),A=this.sections.findIndex(({element:e})=>t.some(({target:s})=>s===e));A<0||this.goal>=0&&A!==this.goal||(this.goal=-1,this.enter(A))}onKey(n){if(n.defaultPrevented||n.altKey||n.ctrlKey||n.metaKey||Ys(n.composedPath(),this.element))return;let t=this.progress?.step??0;if(n.key==="ArrowRight"||n.key==="n")this.go(t+1);else if(n.key==="ArrowLeft"||n.key==="b")this.go(t-1);else if(n.key==="k")this.toggle();else return;n.preventDefault()}touch(n){this.goal=-1,this.enter(n),this.clock.seek(1),this.bar.tell(1,!1)}complete(n){let{progress:t}=this;t?.complete(t.lesson.steps[n].id)&&(this.show(),this.tell("commit"))}answer(n,t){let{progress:A}=this;if(!A)return;A.answers.set(A.lesson.steps[n].id,t),this.enter(n),this.show(),this.sections[n].question?.element.dataset.state==="right"&&A.complete(A.lesson.steps[n].id),this.show(),this.tell("commit")}redraw(){let{progress:n,given:t}=this;!n||!t||(n.redraw((n.seed+1)%(t.last+1)),this.show(),this.tell("commit"))}begin(){let n=this.progress?.lesson.steps[this.progress.step];n&&(this.clock.begin(n.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let n=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),n&&this.current?.play(0,!0),this.run()}seek(n){this.clock.seek(n),this.current?.play(n,!0),this.bar.tell(n,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(n=>this.tick(n)))}tick(n){this.frame=0;let t=this.clock.pass(Math.max(0,n-this.last));this.last=n,this.current?.play(t),this.bar.tell(t,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(A=>this.tick(A)))}tell(n){clearTimeout(this.timer);let t=()=>this.progress&&this.scope.choose(this.progress.choice,n);n==="commit"?t():this.timer=setTimeout(t,Ls)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function Ys(r,n){let[t]=r;return t instanceof Element?t.matches(r.includes(n)?"input":Hs):!1}var nt=class{constructor(n,t){this.part=n,this.questions=t,this.lessons=new Map}lesson(n){let t=this.lessons.get(n);if(t)return t;let A=new Map(this.questions[n].map(i=>[i.id,i])),{lesson:e}=this.part,s={...e,seed:n,steps:e.steps.map(i=>A.get(i.id)??i)};return this.lessons.set(n,s),s}read(n,t){let A=new URLSearchParams(n.slice(0,4096)),e=new Set(this.part.lesson.steps.map(({id:g})=>g)),s=Number(A.get("seed")??0),i=this.lesson(Number.isInteger(s)&&this.questions[s]?s:0),o=A.get("step")??"",a=(A.get("done")??"").split(",").filter(g=>e.has(g)),h=(A.get("answers")??"").split(";").flatMap(g=>{let[l,I]=g.split(":"),c=(I??"").split(",").map(Number);return e.has(l)&&I&&c.every(Number.isFinite)?[{step:l,values:c}]:[]});return{...this.part,lesson:i,step:e.has(o)?o:i.steps[0].id,done:a,answers:h,rev:t}}take(n,t){let{step:A,seed:e,done:s,answers:i}=n,o=i.map(({step:g,values:l})=>`${g}:${l.map(I=>Number(I.toPrecision(6))).join(",")}`),a=Object.entries({step:A,seed:e?String(e):"",done:s.join(","),answers:o.join(";")}),h=new URLSearchParams(a.filter(([,g])=>g)).toString();return{text:h,page:this.read(h,t)}}};var Qe="learn";async function zs(r,n){let{part:t,questions:A}=await Vs(n),e=Q("div",{class:"rv-root rv-cards"});r.append(e),document.adoptedStyleSheets=gA.map(g=>{let l=new CSSStyleSheet;return l.replaceSync(g),l});let s=oA(Qe),i=new Sn(e,s,{lesson:ue}),o=new nt(t,A),a=0,h=g=>{i.setTheme();let l={canvas:Qe,show:["lesson"],columns:1,reading:null};i.update({...l,page:g,voice:null,role:"cards",version:4})};s.send=()=>{let{text:g,page:l}=o.take(s.choice??{},a);location.hash.slice(1)!==g&&history.replaceState(null,"",`#${g}`),h(l)},addEventListener("hashchange",()=>{a+=1,h(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),h(o.read(location.hash.slice(1),a))}function Vs(r){let n=new Blob([Ln(r)]).stream();return new Response(n.pipeThrough(new DecompressionStream("deflate"))).json()}return ye(Xs);})();
